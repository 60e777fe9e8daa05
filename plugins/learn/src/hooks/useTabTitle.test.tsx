import { Suspense } from 'react';
import { render, screen } from '@testing-library/react';
import { configApiRef, errorApiRef } from '@backstage/core-plugin-api';
import { translationApiRef } from '@backstage/core-plugin-api/alpha';
import { MockErrorApi, mockApis, TestApiProvider } from '@backstage/test-utils';
import { useTabTitle } from './useTabTitle';

describe('useTabTitle', () => {
  it('gives the title back, though the page was drawn twice to be shown once', async () => {
    document.title = 'Somewhere else';
    let ready = false;
    const loading = Promise.resolve().then(() => {
      ready = true;
    });
    const Page = (props: { part?: string }) => {
      useTabTitle(props.part);
      if (!ready) {
        throw loading;
      }
      return <p>A page</p>;
    };
    const App = (props: { part?: string }) => (
      <TestApiProvider
        apis={[
          [
            configApiRef,
            mockApis.config({ data: { app: { title: 'Portal' } } }),
          ],
          [errorApiRef, new MockErrorApi()],
          [translationApiRef, mockApis.translation()],
        ]}
      >
        <Suspense fallback="…">
          <Page {...props} />
        </Suspense>
      </TestApiProvider>
    );
    const { rerender, unmount } = render(<App />);
    await screen.findByText('A page');
    expect(document.title).toBe('Learn Platform Engineering | Portal');
    rerender(<App part="A talk" />);
    expect(document.title).toBe('A talk | Learn Platform Engineering | Portal');
    unmount();
    expect(document.title).toBe('Somewhere else');
  });
});
