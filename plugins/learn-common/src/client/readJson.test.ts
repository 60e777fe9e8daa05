/** @jest-environment node */
import { readJson } from './readJson';

const streamOf = (...parts: Uint8Array[]) =>
  new Response(
    new ReadableStream({
      start: controller => {
        parts.forEach(part => controller.enqueue(part));
        controller.close();
      },
    }),
  );

describe('readJson', () => {
  it('puts together what comes in parts, cut anywhere', async () => {
    const told = { title: 'Łódź – 日本語 🚀', talks: [1, 2, 3] };
    const bytes = new TextEncoder().encode(JSON.stringify(told));
    const parts = Array.from(bytes, byte => Uint8Array.of(byte));
    expect(await readJson(streamOf(...parts))).toEqual(told);
    expect(await readJson(streamOf(bytes))).toEqual(told);
  });

  it('takes what is there without the task that json() waits for', async () => {
    const response = Response.json({ items: [] });
    const json = jest.spyOn(response, 'json');
    expect(await readJson(response)).toEqual({ items: [] });
    expect(json).not.toHaveBeenCalled();
  });

  it('leaves out the mark of the byte order, as json() does', async () => {
    expect(
      await readJson(streamOf(new TextEncoder().encode('\uFEFF{"a":1}'))),
    ).toEqual({ a: 1 });
  });

  it.each(['<html>', '{"items": [', ''])('refuses %j', async text => {
    await expect(readJson(new Response(text))).rejects.toThrow(SyntaxError);
  });

  it('reads what has no stream of the web', async () => {
    const json = async () => ({ items: [] });
    expect(await readJson({ body: null, json } as Response)).toEqual({
      items: [],
    });
  });

  it('passes on that the connection broke', async () => {
    const response = new Response(
      new ReadableStream({
        pull: controller => controller.error(new TypeError('network')),
      }),
    );
    await expect(readJson(response)).rejects.toThrow('network');
  });
});
