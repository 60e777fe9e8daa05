/**
 * Reads an answer as JSON. Chromium resolves `response.json()` in a further
 * task, which may come after long drawing; what has arrived can be taken from
 * the stream at once.
 *
 * @throws SyntaxError where it is no JSON.
 *
 * @internal
 */
export async function readJson(response: Response): Promise<unknown> {
  // Not everything that stands in for `fetch` has streams of the web's kind.
  if (typeof response.body?.getReader !== 'function') {
    return response.json();
  }
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    text += decoder.decode(value, { stream: !done });
    if (done) {
      return JSON.parse(text);
    }
  }
}
