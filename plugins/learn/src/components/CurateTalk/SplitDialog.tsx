import { useState } from 'react';
import { Checkbox, CheckboxGroup, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { learnTranslationRef } from '../../translation';
import { MentionText } from '../MentionList';
import { DecisionDialog } from './DecisionDialog';
import type { CurateDialogProps } from './types';

/**
 * Says which mentions speak of another talk. Some have to stay.
 *
 * @internal
 */
export const SplitDialog = (props: CurateDialogProps) => {
  const { talk } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const [mentions, setMentions] = useState<string[]>([]);
  const all = mentions.length === talk.mentions.length;
  const splits = mentions.length > 0 && !all;
  return (
    <DecisionDialog
      {...props}
      kind="split"
      decision={splits ? { kind: 'split', talk: talk.id, mentions } : undefined}
      help={t('curateTalk.help.split')}
    >
      <CheckboxGroup
        label={t('curateTalk.mentions')}
        value={mentions}
        onChange={setMentions}
      >
        {talk.mentions.map(mention => (
          <Checkbox key={mention.id} value={mention.id}>
            <MentionText mention={mention} linked={false} />
          </Checkbox>
        ))}
      </CheckboxGroup>
      <Text as="p" role="status" color="danger">
        {all && t('curateTalk.splitAll')}
      </Text>
    </DecisionDialog>
  );
};
