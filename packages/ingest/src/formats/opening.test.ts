import { openingOf } from './opening';
import { processorWatch } from '../testing/processorWatch';

describe('openingOf', () => {
  it.each([
    ['<rss version="2.0">', 'rss'],
    ['\n<?xml version="1.0"?>\n<!-- by hand --><a:feed xmlns="x">', 'a:feed'],
    ['<!DOCTYPE html><html>', 'html'],
    ['<!DOCTYPE x [<!ENTITY a "b">]><x/>', 'x'],
    ['<!-- never closed <p>', null],
    ['Words <b>', null],
    ['<https://example.org/>', null],
  ])('of %j has the element %s', (text, element) => {
    expect(openingOf(text).element).toBe(element);
  });

  it('says what is declared', () => {
    expect(
      openingOf('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x/>'),
    ).toMatchObject({
      declaresXml: true,
      doctype: 'x',
      hasOwnDeclarations: true,
    });
    expect(openingOf('<!doctype HTML><p>')).toMatchObject({
      declaresXml: false,
      doctype: 'HTML',
      hasOwnDeclarations: false,
    });
  });

  it('reads many comments once', () => {
    const took = processorWatch();
    expect(openingOf(`${'<!---->'.repeat(50_000)}1`)).toMatchObject({
      element: null,
      at: 350_000,
    });
    expect(took()).toBeLessThan(2_000);
  });
});
