import { renderInTestApp } from '@backstage/frontend-test-utils';
import type { TalkSuggestion } from '@lectern/backstage-plugin-learn-common';
import { screen } from '@testing-library/react';
import { suggestions } from '../__testUtils__/curation';
import { useSuggestionReason } from './useSuggestionReason';

const Reason = (props: { of: TalkSuggestion }) => (
  <p>{useSuggestionReason(props.of)}</p>
);

/** As it comes from a backend that is newer than the portal. */
const fromLater = (against: string): TalkSuggestion =>
  JSON.parse(
    JSON.stringify({
      ...suggestions[0],
      grounds: { for: ['near-title'], against: [against] },
      reason: 'nearly the same title; but the moon was full',
    }),
  );

describe('useSuggestionReason', () => {
  it('says why, and what speaks against it', async () => {
    renderInTestApp(<Reason of={suggestions[0]} />);
    expect(
      await screen.findByText(
        /^80% alike: nearly the same title.* the same event\. But: they were on different days\.$/,
      ),
    ).toBeInTheDocument();
  });

  it.each(['full-moon', 'toString'])(
    'says what the backend says where a ground is new: %s',
    async ground => {
      renderInTestApp(<Reason of={fromLater(ground)} />);
      expect(
        await screen.findByText(
          '80% alike: nearly the same title; but the moon was full.',
        ),
      ).toBeInTheDocument();
    },
  );
});
