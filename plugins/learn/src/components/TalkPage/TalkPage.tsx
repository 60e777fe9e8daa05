import { useParams } from 'react-router-dom';
import { Container } from '@backstage/ui';
import { TalkView } from './TalkView';

/**
 * One talk: what it is, its recording, and why people recommend it.
 *
 * @internal
 */
export const TalkPage = () => {
  const { id = '' } = useParams();
  return (
    <Container>
      <TalkView id={id} />
    </Container>
  );
};
