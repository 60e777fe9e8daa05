/**
 * Reads an answer as JSON. Browsers give `response.json()` in a task of its
 * own, which waits until everything is drawn that is being drawn. What has
 * arrived can be taken from the stream at once.
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
