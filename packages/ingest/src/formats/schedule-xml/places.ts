/** Where the sessions of a schedule stand in the file. @internal */
export interface Places {
  /** Lines of the opening tags, in order. */
  lines: number[];
  /** Offset one past the last closing tag. */
  end: number;
  /** Line on which the file is cut off; null where it is whole. */
  cutAt: number | null;
}

/**
 * Finds the elements of that name, in one pass that knows comments and CDATA.
 *
 * @internal
 */
export function findPlaces(xml: string, name: string): Places {
  const lines: number[] = [];
  let end = 0;
  let line = 1;
  let counted = 0;
  let opened = 0;
  let closed = 0;
  const marks = new RegExp(
    `<!--|<!\\[CDATA\\[|<${name}(?=[\\s/>])|</${name}\\s*>|</schedule\\s*>`,
    'g',
  );
  let whole = false;
  for (let match = marks.exec(xml); match; match = marks.exec(xml)) {
    const [mark] = match;
    if (mark === '<!--' || mark === '<![CDATA[') {
      const behind = xml.indexOf(mark === '<!--' ? '-->' : ']]>', match.index);
      if (behind < 0) break;
      marks.lastIndex = behind;
    } else if (mark.startsWith('</schedule')) {
      whole = true;
    } else if (mark.startsWith('</')) {
      closed += 1;
      end = match.index + mark.length;
    } else {
      for (
        let next = xml.indexOf('\n', counted);
        next >= 0 && next < match.index;
        next = xml.indexOf('\n', counted)
      ) {
        line += 1;
        counted = next + 1;
      }
      lines.push(line);
      opened += 1;
      const close = xml.indexOf('>', match.index);
      if (xml[close - 1] === '/') closed += 1;
    }
  }
  const cutAt = whole && opened === closed ? null : xml.split('\n').length;
  return { lines, end, cutAt };
}
