import { screen } from '@testing-library/react';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { TalkSearchResultListItem } from './TalkSearchResultListItem';

const result = {
  title: 'Paved Roads',
  text: 'Why one team in three left the golden path.',
  location: '/learn/talks/paved-roads',
};

describe('TalkSearchResultListItem', () => {
  it('links to the talk', async () => {
    renderInTestApp(
      <TalkSearchResultListItem result={result} icon={<b>icon</b>} />,
    );
    expect(
      await screen.findByRole('link', { name: 'Paved Roads' }),
    ).toHaveAttribute('href', '/learn/talks/paved-roads');
    expect(screen.getByText(result.text)).toBeInTheDocument();
  });

  it('marks the words that were found', async () => {
    renderInTestApp(
      <TalkSearchResultListItem
        result={result}
        highlight={{
          preTag: '<m>',
          postTag: '</m>',
          fields: {
            title: '<m>Paved</m> Roads',
            text: 'left the <m>golden</m> path',
            location: '',
          },
        }}
      />,
    );
    expect((await screen.findByText('Paved')).tagName).toBe('MARK');
    expect(screen.getByText('golden').tagName).toBe('MARK');
  });

  it('is nothing without a result', async () => {
    renderInTestApp(
      <p>
        before
        <TalkSearchResultListItem />
      </p>,
    );
    expect((await screen.findByText('before')).children).toHaveLength(0);
  });
});
