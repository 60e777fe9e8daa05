import { useState } from 'react';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { analyticsApiRef } from '@backstage/frontend-plugin-api';
import type { JsonObject } from '@backstage/types';
import type { TalkMedia } from '@lectern/backstage-plugin-learn-common';
import {
  act,
  cleanup,
  fireEvent,
  screen,
  waitFor,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { talkOf } from '../../__testUtils__';
import { rememberPosition } from '../../lib/positions';
import { Player } from './Player';

const LINK = 'https://portal.example.org/learn/talks/paved';
const YOUTUBE = 'https://www.youtube-nocookie.com';

const youtube: TalkMedia = {
  kind: 'video',
  provider: 'youtube',
  url: 'https://youtu.be/abcdefghijk',
};
const file: TalkMedia = {
  kind: 'video',
  provider: 'files.example.org',
  url: 'https://files.example.org/paved.mp4',
};

function renderPlayer(
  media: TalkMedia[],
  options: { start?: number; learn?: JsonObject; language?: string } = {},
) {
  const analytics = mockApis.analytics();
  renderInTestApp(
    <Player
      talk={talkOf({
        id: 'paved',
        title: 'Paved Roads',
        language: options.language ?? null,
        media,
      })}
      start={options.start}
      link={LINK}
    />,
    {
      apis: [[analyticsApiRef, analytics]],
      config: { learn: options.learn ?? {} },
    },
  );
  return analytics;
}

const vimeo: TalkMedia = {
  kind: 'video',
  provider: 'vimeo',
  url: 'https://vimeo.com/123456789',
};

const frame = () => screen.findByTitle<HTMLIFrameElement>(/Recording of/);

const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));

const playYouTube = async () => {
  await press(/^Play · from youtube-nocookie.com/);
  return frame();
};

/** The browser blocks something by the page's policy. */
const block = (init: { directive: string; uri: string; report?: boolean }) => {
  const event = Object.assign(new Event('securitypolicyviolation'), {
    effectiveDirective: init.directive,
    blockedURI: init.uri,
    disposition: init.report ? 'report' : 'enforce',
  });
  act(() => {
    document.dispatchEvent(event);
  });
};

/** The player in the frame says something. */
const say = (
  from: HTMLIFrameElement,
  data: unknown,
  origin: string = YOUTUBE,
) =>
  act(() => {
    window.dispatchEvent(
      new MessageEvent('message', {
        data: JSON.stringify(data),
        origin,
        source: from.contentWindow,
      }),
    );
  });

const offline = (is: boolean) =>
  jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(!is);

describe('Player', () => {
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
    for (const { url } of [youtube, vimeo]) {
      rememberPosition(url, 0);
    }
  });

  it('loads nothing before somebody plays it', async () => {
    renderPlayer([youtube, file]);
    expect(
      await screen.findByText(
        /Nothing is loaded from youtube-nocookie.com before you play it/,
      ),
    ).toBeInTheDocument();
    expect(
      document.querySelectorAll('iframe, video, img, link[href*="youtube"]'),
    ).toHaveLength(0);
  });

  it('plays in a frame that says where it stands, and has the focus', async () => {
    const analytics = renderPlayer([youtube], { start: 90 });
    await press('Play at 1:30 · from youtube-nocookie.com');
    const player = await frame();
    const src = new URL(player.src);
    expect(src.origin + src.pathname).toBe(`${YOUTUBE}/embed/abcdefghijk`);
    expect(src.searchParams.get('start')).toBe('90');
    expect(src.searchParams.get('autoplay')).toBe('1');
    expect(player).toHaveAttribute(
      'referrerpolicy',
      'strict-origin-when-cross-origin',
    );
    expect(player).toHaveAttribute(
      'allow',
      'autoplay; encrypted-media; fullscreen; picture-in-picture',
    );
    expect(player.getAttribute('sandbox')).not.toContain('top-navigation');
    expect(player).toHaveAccessibleName('Recording of Paved Roads');
    expect(player).toHaveFocus();
    expect(analytics.getEvents()).toContainEqual(
      expect.objectContaining({
        action: 'play',
        subject: 'paved',
        attributes: { provider: 'youtube', host: 'youtube-nocookie.com' },
      }),
    );
  });

  it('begins where the address of the video says', async () => {
    renderPlayer([{ ...youtube, url: `${youtube.url}?t=1m30s` }]);
    await press('Play at 1:30 · from youtube-nocookie.com');
    expect(new URL((await frame()).src).searchParams.get('start')).toBe('90');
  });

  it('copies the link, and that to the moment', async () => {
    const user = userEvent.setup();
    const write = jest.spyOn(navigator.clipboard, 'writeText');
    write.mockResolvedValue();
    renderPlayer([youtube]);
    await user.click(await screen.findByRole('button', { name: 'Copy link' }));
    expect(write).toHaveBeenLastCalledWith(LINK);
    expect(await screen.findByText('Link copied.')).toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: /^Play/ }));
    const player = await frame();
    say(player, { event: 'infoDelivery', info: { currentTime: 754.3 } });
    await waitFor(() =>
      expect(
        screen.getByRole('button', { name: 'Copy link to this moment' }),
      ).toBeEnabled(),
    );
    await user.click(
      await screen.findByRole('button', { name: 'Copy link to this moment' }),
    );
    expect(write).toHaveBeenLastCalledWith(`${LINK}?t=754`);
    expect(
      await screen.findByText('Link to 12:34 copied.'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: /^Watch on YouTube/ }),
    ).toHaveAttribute(
      'href',
      'https://www.youtube.com/watch?v=abcdefghijk&t=754s',
    );

    // Whoever closes it and comes back goes on where it was.
    cleanup();
    renderPlayer([youtube]);
    expect(
      await screen.findByRole('button', { name: /^Play at 12:34/ }),
    ).toBeInTheDocument();

    write.mockRejectedValue(new Error('not allowed'));
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await screen.findByText(new RegExp(LINK))).toBeInTheDocument();
  });

  it('begins anew what was seen to the end', async () => {
    renderPlayer([youtube]);
    const player = await playYouTube();
    say(player, { event: 'initialDelivery', info: { duration: 1800 } });
    say(player, { event: 'infoDelivery', info: { currentTime: 1500 } });
    cleanup();
    renderPlayer([youtube]);
    await press(/^Play at 25:00/);
    const again = await frame();
    say(again, {
      event: 'infoDelivery',
      info: { currentTime: 1799.2, duration: 1800 },
    });
    cleanup();
    renderPlayer([youtube]);
    expect(
      await screen.findByRole('button', { name: /^Play · from/ }),
    ).toBeInTheDocument();
  });

  it('keeps moments of one recording from another', async () => {
    renderPlayer([youtube, vimeo], { start: 90 });
    await press('Play from player.vimeo.com');
    const player = await frame();
    expect(player.src).not.toContain('#t=');
    say(
      player,
      { event: 'timeupdate', data: { seconds: 60, duration: 600 } },
      'https://player.vimeo.com',
    );
    expect(
      await screen.findByRole('link', { name: /^Watch on Vimeo/ }),
    ).toHaveAttribute('href', 'https://vimeo.com/123456789#t=60s');
    expect(
      screen.queryByRole('button', { name: 'Copy link to this moment' }),
    ).not.toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Copy link' }),
    ).toBeInTheDocument();
  });

  it('lets go of a recording that a curator put right', async () => {
    const talk = (...media: TalkMedia[]) =>
      talkOf({ id: 'paved', title: 'Paved Roads', media });
    const Corrected = () => {
      const [media, setMedia] = useState([youtube]);
      return (
        <>
          <Player talk={talk(...media)} link={LINK} />
          <button onClick={() => setMedia([vimeo])}>Correct</button>
          <button onClick={() => setMedia([youtube])}>Undo</button>
        </>
      );
    };
    renderInTestApp(<Corrected />);
    const player = await playYouTube();
    say(player, { event: 'onError', info: 100 });
    await screen.findByRole('alert');
    await press('Correct');
    expect(
      await screen.findByRole('button', {
        name: 'Play · from player.vimeo.com',
      }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(document.querySelector('iframe')).not.toBeInTheDocument();

    await press('Undo');
    expect(
      await screen.findByRole('button', {
        name: 'Play · from youtube-nocookie.com',
      }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(document.querySelector('iframe')).not.toBeInTheDocument();
  });

  it('does not take the focus when the same talk comes again', async () => {
    const Reloaded = () => {
      const [media, setMedia] = useState([youtube]);
      return (
        <>
          <Player talk={talkOf({ id: 'paved', media })} link={LINK} />
          <button onClick={() => setMedia([{ ...youtube }])}>Reload</button>
        </>
      );
    };
    renderInTestApp(<Reloaded />);
    const player = await playYouTube();
    expect(player).toHaveFocus();
    act(() => player.blur());
    // Without the focus that people give a button by pressing it.
    fireEvent.click(screen.getByRole('button', { name: 'Reload' }));
    expect(document.body).toHaveFocus();
    expect(document.querySelector('iframe')).toBe(player);
  });

  it('hears nobody but the player', async () => {
    renderPlayer([youtube]);
    const player = await playYouTube();
    const time = { event: 'infoDelivery', info: { currentTime: 9 } };
    say(player, time, 'https://evil.example.org');
    window.dispatchEvent(
      new MessageEvent('message', {
        data: JSON.stringify(time),
        origin: YOUTUBE,
        source: window,
      }),
    );
    expect(
      screen.getByRole('button', { name: 'Copy link to this moment' }),
    ).toBeDisabled();
  });

  it('greets the player once it is there', async () => {
    renderPlayer([youtube]);
    const player = await playYouTube();
    const post = jest
      .spyOn(player.contentWindow as Window, 'postMessage')
      .mockReturnValue();
    fireEvent.load(player);
    expect(post).toHaveBeenCalledWith(
      expect.stringContaining('"listening"'),
      YOUTUBE,
    );
  });

  it('says when the policy of the portal blocks it, and what to add', async () => {
    renderPlayer([youtube], { start: 90 });
    await press(/^Play/);
    await frame();
    block({ directive: 'img-src', uri: YOUTUBE });
    block({ directive: 'frame-src', uri: 'https://other.example.org' });
    block({ directive: 'frame-src', uri: 'inline' });
    block({ directive: 'frame-src', uri: YOUTUBE, report: true });
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();

    block({ directive: 'frame-src', uri: `${YOUTUBE}/embed/abcdefghijk` });
    const card = await screen.findByRole('alert');
    expect(card).toHaveTextContent(
      'This portal does not let youtube-nocookie.com play here',
    );
    expect(card).toHaveFocus();
    expect(card).toHaveTextContent(
      `backend: csp: frame-src: ["'self'", '${YOUTUBE}']`,
    );
    expect(card).toHaveTextContent('“Policy for the player”');
    expect(
      screen.getByRole('link', { name: /^Watch on YouTube/ }),
    ).toHaveAttribute(
      'href',
      'https://www.youtube.com/watch?v=abcdefghijk&t=90s',
    );
    expect(document.querySelector('iframe')).not.toBeInTheDocument();
  });

  it('says when it takes long, and plays all the same once it is there', async () => {
    renderPlayer([youtube]);
    await screen.findByRole('button', { name: /^Play/ });
    jest.useFakeTimers();
    fireEvent.click(screen.getByRole('button', { name: /^Play/ }));
    const player = screen.getByTitle(/Recording of/);
    act(() => jest.advanceTimersByTime(9_000));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    act(() => jest.advanceTimersByTime(2_000));
    expect(screen.getByRole('alert')).toHaveTextContent(
      'youtube-nocookie.com is taking long to answer',
    );
    fireEvent.load(player);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.getByTitle(/Recording of/)).toBe(player);
    expect(player).toHaveFocus();

    // An error page of the browser loads, too, and says nothing.
    act(() => jest.advanceTimersByTime(9_000));
    expect(
      screen.getByText(/The player from youtube-nocookie.com does not answer/),
    ).toBeInTheDocument();
  });

  it.each([
    [100, 'This recording is not there any more'],
    [150, 'This recording may not be played on other sites'],
    [153, 'youtube-nocookie.com was not told where the player stands'],
  ])('says what YouTube means by %d', async (code, words) => {
    renderPlayer([youtube]);
    const player = await playYouTube();
    say(player, { event: 'onError', info: code });
    expect(await screen.findByRole('alert')).toHaveTextContent(words);
  });

  it('says when there is no network, asks nobody, and tries again', async () => {
    offline(true);
    renderPlayer([youtube]);
    await press(/^Play/);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'You are offline',
    );
    expect(document.querySelector('iframe')).not.toBeInTheDocument();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    offline(false);
    await press('Try again');
    expect(await frame()).toHaveFocus();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('plays files by itself, with captions', async () => {
    renderPlayer(
      [
        file,
        {
          kind: 'transcript',
          provider: 'files.example.org',
          url: 'https://files.example.org/paved.vtt',
        },
      ],
      { start: 90, language: 'de' },
    );
    await press('Play at 1:30 · from files.example.org');
    const player = await screen.findByLabelText<HTMLVideoElement>(
      'Recording of Paved Roads',
    );
    expect(player).toHaveAttribute(
      'src',
      'https://files.example.org/paved.mp4#t=90',
    );
    expect(player).toHaveAttribute('controls');
    expect(player).toHaveAttribute('crossorigin', 'anonymous');
    const track = player.querySelector('track');
    expect(track).toHaveAttribute('kind', 'captions');
    expect(track).toHaveAttribute('srclang', 'de');
    expect(track).toHaveAttribute('src', 'https://files.example.org/paved.vtt');

    // Its host does not answer CORS requests: better without captions than not at all.
    fireEvent.error(player);
    const plain = await screen.findByLabelText('Recording of Paved Roads');
    expect(plain).not.toHaveAttribute('crossorigin');
    expect(plain.querySelector('track')).not.toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();

    fireEvent.error(plain);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'This recording could not be played',
    );
  });

  it('names the directive for files', async () => {
    renderPlayer([file]);
    await press(/^Play/);
    block({ directive: 'media-src', uri: file.url });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      `media-src: ["'self'", 'https://files.example.org']`,
    );
  });

  it('offers the other recordings', async () => {
    renderPlayer([youtube, file]);
    await playYouTube();
    block({ directive: 'frame-src', uri: YOUTUBE });
    await press('Play from files.example.org');
    expect(
      await screen.findByLabelText('Recording of Paved Roads'),
    ).toHaveAttribute('src', file.url);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Play from youtube-nocookie.com' }),
    ).toBeInTheDocument();
  });

  it('links to what does not play here', async () => {
    const stream = {
      kind: 'video' as const,
      provider: 'tube.example.org',
      url: 'https://tube.example.org/w/1a2b3c4d5e',
    };
    const analytics = renderPlayer([stream]);
    const link = await screen.findByRole('link', {
      name: /^Watch on tube.example.org/,
    });
    expect(link).toHaveAttribute('href', stream.url);
    expect(
      screen.getByText('This recording plays on its own site.'),
    ).toBeInTheDocument();
    await userEvent.click(link);
    expect(analytics.getEvents()).toContainEqual(
      expect.objectContaining({
        action: 'follow',
        subject: 'paved',
        attributes: { kind: 'video', host: 'tube.example.org' },
      }),
    );
  });

  it('plays what the configuration allows', async () => {
    renderPlayer(
      [
        {
          kind: 'video',
          provider: 'tube.example.org',
          url: 'https://tube.example.org/w/1a2b3c4d5e',
        },
      ],
      { learn: { player: { allow: ['tube.example.org'] } } },
    );
    await press('Play · from tube.example.org');
    expect((await frame()).src).toContain('/videos/embed/1a2b3c4d5e');
  });

  it('says when there is no recording', async () => {
    renderPlayer([]);
    expect(await screen.findByText('No recording known.')).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /^Play/ }),
    ).not.toBeInTheDocument();
  });

  it('shows pictures of allowed hosts, and its own where they fail', async () => {
    renderPlayer([youtube], {
      learn: { thumbnails: { allow: ['i.ytimg.com'] } },
    });
    await screen.findByRole('button', { name: /^Play/ });
    const picture = () => document.querySelector('img');
    const shown = picture();
    expect(shown).toHaveAttribute(
      'src',
      'https://i.ytimg.com/vi/abcdefghijk/hqdefault.jpg',
    );
    expect(shown).toHaveAttribute('referrerpolicy', 'no-referrer');
    expect(shown).toHaveAttribute('alt', '');
    fireEvent.error(shown as HTMLImageElement);
    await waitFor(() => expect(picture()).not.toBeInTheDocument());
  });

  it('shows no grey stand-in for a picture', async () => {
    renderPlayer([youtube], {
      learn: { thumbnails: { allow: ['i.ytimg.com'] } },
    });
    await screen.findByRole('button', { name: /^Play/ });
    const load = (width: number) => {
      const picture = document.querySelector('img') as HTMLImageElement;
      Object.defineProperty(picture, 'naturalWidth', {
        value: width,
        configurable: true,
      });
      fireEvent.load(picture);
    };
    load(480);
    expect(document.querySelector('img')).toHaveAttribute('data-shown');
    load(120);
    expect(document.querySelector('img')).not.toBeInTheDocument();
  });
});
