import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  decisionOf,
  FakeLearnApi,
  pavedRoads,
  renderLearn,
} from '../../__testUtils__';

const PATH = `/learn/talks/${pavedRoads.id}`;

describe('Learn in another language', () => {
  afterEach(() => {
    window.localStorage.clear();
  });

  it.each([
    ['de', 'Entdecken', 'Vortragende', '14.05.2031'],
    ['fr', 'Découvrir', 'Intervenants', '14 mai 2031'],
  ])('%s: tabs, names of facts and dates', async (language, tab, who, date) => {
    renderLearn(PATH, { language });
    expect(await screen.findByRole('tab', { name: tab })).toBeInTheDocument();
    expect(await screen.findByRole('list', { name: who })).toBeInTheDocument();
    expect(screen.getAllByText(date, { exact: false })).not.toHaveLength(0);
  });

  it('names the button that closes a dialog', async () => {
    const pinned = decisionOf({ kind: 'pin', talk: pavedRoads.id });
    renderLearn('/learn/curate/decisions', {
      api: new FakeLearnApi({ decisions: [pinned] }),
      language: 'de',
    });
    await userEvent.click(
      await screen.findByRole('button', { name: /^Rückgängig machen/ }),
    );
    await screen.findByRole('dialog');
    await userEvent.click(screen.getByRole('button', { name: 'Schließen' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('says which language it is in, and which a talk is in', async () => {
    renderLearn(PATH, { language: 'fr' });
    const title = await screen.findByRole('heading', {
      name: pavedRoads.title,
    });
    expect(title).toHaveAttribute('lang', pavedRoads.language);
    expect(title.parentElement?.closest('[lang]')).toHaveAttribute(
      'lang',
      'fr',
    );
  });
});
