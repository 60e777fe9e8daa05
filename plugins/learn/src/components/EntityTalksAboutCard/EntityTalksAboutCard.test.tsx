import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { TalksAboutResponse } from '@lectern/backstage-plugin-learn-common';
import { entityTalksAboutCard } from '../../alpha/entityCards';
import {
  FakeLearnApi,
  manyTenants,
  pavedRoads,
  renderEntityCard,
} from '../../__testUtils__';

const component = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'checkout', namespace: 'default' },
  spec: { type: 'service' },
  relations: [
    { type: 'dependsOn', targetRef: 'resource:default/payments-db' },
    { type: 'partOf', targetRef: 'system:default/shop' },
  ],
};

const goldenPaths = { id: 'golden-paths', title: 'Golden paths' };
const multiTenancy = { id: 'multi-tenancy', title: 'Multi-tenancy' };

const about: TalksAboutResponse = {
  matches: [
    {
      topic: goldenPaths,
      rule: 'tag',
      matched: 'paved-road',
      entityRef: null,
    },
    {
      topic: goldenPaths,
      rule: 'dependency',
      matched: 'golden-paths',
      entityRef: 'system:default/shop',
    },
    {
      topic: multiTenancy,
      rule: 'dependency',
      matched: 'tenancy',
      entityRef: 'resource:default/payments-db',
    },
  ],
  items: [
    { talk: pavedRoads, topics: ['golden-paths', 'multi-tenancy'] },
    { talk: manyTenants, topics: ['multi-tenancy'] },
  ],
  totalItems: 9,
};

function render(
  answer: Promise<TalksAboutResponse>,
  entity: typeof component = component,
) {
  const learn = new FakeLearnApi();
  const ask = jest.spyOn(learn, 'talksAbout').mockReturnValue(answer as never);
  renderEntityCard(entityTalksAboutCard, entity, { learn });
  return ask;
}

const talkItem = async (name: string) => {
  const link = await screen.findByRole('link', { name });
  const item = link.closest<HTMLElement>('li');
  if (!item) {
    throw new Error(`${name} is in no list`);
  }
  return within(item);
};

const reasonsOf = (item: ReturnType<typeof within>) =>
  within(item.getByRole('list', { name: 'Why this talk' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('EntityTalksAboutCard', () => {
  it('lists the talks, each with the rule that found it in words', async () => {
    const ask = render(Promise.resolve(about));
    const first = await talkItem(pavedRoads.title);
    expect(reasonsOf(first)).toEqual([
      'Golden paths: tag paved-road',
      'Multi-tenancy: through its dependency payments-db',
    ]);
    expect(first.getByRole('link')).toHaveAttribute(
      'href',
      '/learn/talks/paved-roads-4f2a',
    );
    expect(first.getByText(/^2 voices:/)).toBeInTheDocument();
    expect(reasonsOf(await talkItem(manyTenants.title))).toEqual([
      'Multi-tenancy: through its dependency payments-db',
    ]);
    expect(ask).toHaveBeenCalledWith(
      { entityRef: 'component:default/checkout', limit: 5 },
      expect.anything(),
    );
  });

  it('leads to all talks on these topics', async () => {
    render(Promise.resolve(about));
    expect(
      await screen.findByRole('link', { name: 'View all 9 talks in Learn' }),
    ).toHaveAttribute(
      'href',
      '/learn/talks?topic=golden-paths&topic=multi-tenancy',
    );
  });

  it.each([
    ['annotation', null, 'Golden paths: named in its annotations'],
    ['language', null, 'Golden paths: language golden'],
    ['type', null, 'Golden paths: type golden'],
    [
      'dependency',
      'system:default/shop',
      'Golden paths: through shop, which it belongs to',
    ],
    ['dependency', 'api:default/orders', 'Golden paths: through orders'],
    ['dependency', 'no reference', 'Golden paths: through no reference'],
  ] as const)('says of %s %s: %s', async (rule, entityRef, words) => {
    render(
      Promise.resolve({
        matches: [{ topic: goldenPaths, rule, matched: 'golden', entityRef }],
        items: [{ talk: pavedRoads, topics: ['golden-paths'] }],
        totalItems: 1,
      }),
    );
    expect(reasonsOf(await talkItem(pavedRoads.title))).toEqual([words]);
    expect(
      screen.queryByRole('link', { name: /in Learn$/ }),
    ).not.toBeInTheDocument();
  });

  it('says how to name topics where it found none', async () => {
    render(Promise.resolve({ matches: [], items: [], totalItems: 0 }));
    expect(
      await screen.findByText(/^Learn found no topic in/),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/lectern\.dev\/topics: golden paths/),
    ).toBeInTheDocument();
  });

  it('says which topics have no talks yet', async () => {
    render(
      Promise.resolve({ matches: about.matches, items: [], totalItems: 0 }),
    );
    expect(
      await screen.findByText(
        'There are no talks yet on Golden paths, Multi-tenancy.',
      ),
    ).toBeInTheDocument();
  });

  it('shows that talks are under way', async () => {
    render(new Promise(() => {}));
    expect(
      await screen.findByRole('status', {
        name: 'Loading talks about this entity…',
      }),
    ).toBeInTheDocument();
  });

  it('says what failed and tries again', async () => {
    const ask = render(Promise.reject(new Error('Learn is down')));
    expect(await screen.findByRole('alert')).toHaveTextContent('Learn is down');
    ask.mockReturnValue(Promise.resolve(about) as never);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('link', { name: pavedRoads.title }),
    ).toBeInTheDocument();
  });

  it('leaves other kinds alone', async () => {
    const ask = render(Promise.resolve(about), {
      ...component,
      kind: 'Location',
    });
    expect(await screen.findByText('End of cards')).toBeInTheDocument();
    expect(ask).not.toHaveBeenCalled();
  });
});
