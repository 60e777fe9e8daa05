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

  it('says who gave it, where, and how many recommend it', async () => {
    const document = {
      ...result,
      presenters: ['Ida Quill', 'Tom Reed'],
      organizations: ['Brook Ltd'],
      eventTitle: 'Meadow Conf',
      date: '2031-05-14',
      voices: 2,
    };
    renderInTestApp(<TalkSearchResultListItem result={document} />);
    expect(
      await screen.findByText(
        'Ida Quill, Tom Reed · Brook Ltd · Meadow Conf · 2031',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Recommended by 2 people independently'),
    ).toBeInTheDocument();
  });

  it('manages with a document that has other things in these fields', async () => {
    const document = { ...result, presenters: 'Ida', voices: '2', date: 1 };
    renderInTestApp(<TalkSearchResultListItem result={document} />);
    expect(await screen.findByText('Paved Roads')).toBeInTheDocument();
    expect(screen.queryByText(/Ida|Recommended/)).not.toBeInTheDocument();
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
