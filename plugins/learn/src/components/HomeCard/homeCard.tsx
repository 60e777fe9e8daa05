import { InfoCard } from '@backstage/core-components';
import type {
  ComponentParts,
  ComponentRenderer,
  RendererProps,
} from '@backstage/plugin-home-react';

/**
 * The parts of a widget whose title is in the reader's language: the home
 * page itself knows only a fixed one.
 *
 * @internal
 */
export function homeCard(parts: {
  Content: () => JSX.Element;
  /** The title as lists of widgets have it; another one was chosen by the app. */
  title: string;
  useTitle: () => string;
}): ComponentParts & ComponentRenderer {
  const { Content, title: listed, useTitle } = parts;
  const Renderer = ({ title }: RendererProps) => {
    const translated = useTitle();
    return (
      <InfoCard title={title && title !== listed ? title : translated}>
        <Content />
      </InfoCard>
    );
  };
  return { Content, Renderer };
}
