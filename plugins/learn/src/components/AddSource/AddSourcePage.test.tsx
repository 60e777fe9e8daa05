import {
  act,
  fireEvent,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ConflictError, InputError } from '@backstage/errors';
import type { PreviewResponse } from '@lectern/backstage-plugin-learn-common';
import { FakeLearnApi, renderLearn } from '../../__testUtils__';

const PATH = '/learn/curate/add';
const URL_ = 'https://schedule.example.org/all.ics';

const field = (name: string) => screen.findByRole('textbox', { name });
const press = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name }));

async function previewed(api = new FakeLearnApi()) {
  const rendered = renderLearn(PATH, { api });
  await userEvent.type(await field('URL'), URL_);
  await press('Preview');
  return rendered;
}

describe('AddSourcePage', () => {
  it('shows what would be understood before anything is stored', async () => {
    const api = new FakeLearnApi();
    const preview = jest.spyOn(api, 'preview');
    const add = jest.spyOn(api, 'addSource');
    await previewed(api);
    expect(
      await screen.findByText(
        'Preview: 2 talks · 1 new · 1 already known · 1 session left out · 1 warning',
      ),
    ).toBeInTheDocument();
    expect(preview).toHaveBeenCalledWith({ url: URL_ }, expect.anything());
    expect(add).not.toHaveBeenCalled();

    const document = screen.getByRole('article');
    expect(document).toHaveTextContent('Calendar (iCalendar)');
    const [known, fresh] = within(document).getAllByRole('listitem');
    expect(known).toHaveTextContent(
      'Ida Quill (Brook Ltd) · Meadow Conf 2031 · May 14, 2031 · Keynote · line 12',
    );
    expect(
      within(known).getByRole('link', { name: /^Paved Roads/ }),
    ).toHaveAttribute('href', '/learn/talks/paved-roads-4f2a');
    expect(fresh).toHaveTextContent('Fences Nobody Asked ForTalkNew');
    expect(document).toHaveTextContent('A session has no title. · line 77');
    expect(document).toHaveTextContent(
      'Lunch (break or service session) · line 40',
    );
  });

  it('adds it with everything that was chosen', async () => {
    const api = new FakeLearnApi();
    const add = jest.spyOn(api, 'addSource');
    renderLearn(PATH, { api });
    await userEvent.type(await field('URL'), URL_);
    await userEvent.click(screen.getByRole('button', { name: /Format/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'Calendar (iCalendar)' }),
    );
    await userEvent.click(
      screen.getByRole('button', { name: /Mentions count as recommendations/ }),
    );
    await userEvent.click(
      await screen.findByRole('option', { name: /only lists talks/ }),
    );
    await userEvent.type(await field('Event (optional)'), 'Meadow Conf 2031');
    await userEvent.type(await field('Name (optional)'), 'Meadow schedule');
    await press('Preview');
    const config = await screen.findByRole('region', {
      name: 'Configuration',
    });
    expect(config).toHaveTextContent('id: "Meadow-schedule"');
    expect(config).toHaveTextContent('recommend: false');

    await press('Add source');
    expect(add).toHaveBeenCalledWith({
      url: URL_,
      format: 'ical',
      event: 'Meadow Conf 2031',
      recommend: false,
      title: 'Meadow schedule',
    });
    expect(
      await screen.findByText(/^Meadow schedule was added and is being read/),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'View sources' })).toHaveAttribute(
      'href',
      '/learn/curate/sources',
    );
    expect(await field('URL')).toHaveValue('');
  });

  it('forgets a preview of something else', async () => {
    await previewed();
    await screen.findByRole('button', { name: 'Add source' });
    await userEvent.type(await field('URL'), '?day=2');
    expect(screen.queryByRole('button', { name: 'Add source' })).toBeNull();
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('keeps a preview of the same when it is named or weighed otherwise', async () => {
    const api = new FakeLearnApi();
    const preview = jest.spyOn(api, 'preview');
    const add = jest.spyOn(api, 'addSource');
    await previewed(api);
    const name = await field('Name (optional)');
    await waitFor(() =>
      expect(name).toHaveAttribute('placeholder', 'Meadow Conf 2031'),
    );
    await userEvent.type(name, 'Meadow');
    expect(screen.getByRole('article')).toBeInTheDocument();
    await userEvent.clear(name);
    await press('Add source');
    expect(preview).toHaveBeenCalledTimes(1);
    // It is called what it calls itself.
    expect(add).toHaveBeenCalledWith({ url: URL_, title: 'Meadow Conf 2031' });
    expect(screen.getByText(/was added and is being read/)).toBeInTheDocument();
  });

  it('previews what is asked for last', async () => {
    const api = new FakeLearnApi();
    let answerFirst: (response: PreviewResponse) => void = () => {};
    const answer = await api.preview();
    const preview = jest
      .spyOn(api, 'preview')
      .mockImplementationOnce(
        () => new Promise(resolve => (answerFirst = resolve)),
      );
    await previewed(api);
    await userEvent.type(await field('URL'), '?day=2');
    await press('Preview');
    expect(await screen.findByRole('article')).toBeInTheDocument();
    const [, options] = preview.mock.calls[0] as unknown as [
      unknown,
      { signal: AbortSignal },
    ];
    expect(options.signal.aborted).toBe(true);
    await act(async () =>
      answerFirst({ ...answer, counts: { ...answer.counts, talks: 99 } }),
    );
    expect(screen.getByText(/^Preview: 2 talks/)).toBeInTheDocument();
  });

  it('wants an address that can be one', async () => {
    renderLearn(PATH);
    const preview = await screen.findByRole('button', { name: 'Preview' });
    expect(preview).toBeDisabled();
    await userEvent.type(await field('URL'), 'schedule.example.org');
    expect(
      await screen.findByText(/^Enter a URL that starts with https/),
    ).toBeInTheDocument();
    expect(preview).toBeDisabled();
  });

  it('takes a file, chosen or dropped, in whatever encoding', async () => {
    const api = new FakeLearnApi();
    const preview = jest.spyOn(api, 'preview');
    renderLearn(PATH, { api });
    await userEvent.click(await screen.findByRole('radio', { name: 'File' }));
    const group = screen.getByRole('group', { name: 'File' });
    const notes = new File(['# Grüße'], 'notes.md');
    await userEvent.upload(
      within(group).getByLabelText('File', { selector: 'input' }),
      notes,
    );
    expect(await within(group).findByText('notes.md (1 kB)')).toBeVisible();
    await press('Preview');
    expect(preview).toHaveBeenCalledWith(
      { name: 'notes.md', content: '# Grüße' },
      expect.anything(),
    );

    const latin = new File([new Uint8Array([0x47, 0xfc])], 'latin.txt');
    fireEvent.drop(group, { dataTransfer: { files: [latin] } });
    expect(await within(group).findByText('latin.txt (1 kB)')).toBeVisible();
    await press('Preview');
    expect(preview).toHaveBeenLastCalledWith(
      {
        name: 'latin.txt',
        content: 'R/w=',
        encoding: 'base64',
      },
      expect.anything(),
    );
  });

  it('keeps the file that was chosen last, however long another takes', async () => {
    const read = FileReader.prototype.readAsArrayBuffer;
    let readSlow = () => {};
    const reading = jest
      .spyOn(FileReader.prototype, 'readAsArrayBuffer')
      .mockImplementation(function hold(this: FileReader, file: Blob) {
        if (file instanceof File && file.name === 'slow.md') {
          readSlow = () => read.call(this, file);
        } else {
          read.call(this, file);
        }
      });
    renderLearn(PATH);
    await userEvent.click(await screen.findByRole('radio', { name: 'File' }));
    const group = screen.getByRole('group', { name: 'File' });
    for (const name of ['slow.md', 'quick.md']) {
      await userEvent.upload(
        within(group).getByLabelText('File', { selector: 'input' }),
        new File(['# Notes'], name),
      );
    }
    expect(await within(group).findByText('quick.md (1 kB)')).toBeVisible();
    await act(async () => {
      readSlow();
      await new Promise(done => {
        setTimeout(done, 100);
      });
    });
    expect(within(group).getByText('quick.md (1 kB)')).toBeVisible();
    reading.mockRestore();
  });

  it('says why nothing could be read', async () => {
    const api = new FakeLearnApi();
    jest
      .spyOn(api, 'preview')
      .mockRejectedValue(new InputError('Its host is not allowed.'));
    await previewed(api);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Its host is not allowed.',
    );
  });

  it('says why it was not added, and keeps the preview', async () => {
    const api = new FakeLearnApi();
    jest
      .spyOn(api, 'addSource')
      .mockRejectedValue(new ConflictError('Another source reads it already.'));
    await previewed(api);
    await press('Add source');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Another source reads it already.',
    );
    expect(screen.getByRole('article')).toBeInTheDocument();
  });

  it('copies the configuration', async () => {
    const user = userEvent.setup();
    const write = jest.spyOn(navigator.clipboard, 'writeText');
    write.mockResolvedValue();
    renderLearn(PATH);
    await user.type(await field('URL'), URL_);
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    await user.click(await screen.findByRole('button', { name: 'Copy' }));
    expect(
      await screen.findByText('Copied to the clipboard.'),
    ).toBeInTheDocument();
    expect(write).toHaveBeenCalledWith(
      expect.stringContaining(`url: "${URL_}"`),
    );
    write.mockRejectedValue(new Error('not allowed'));
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(
      await screen.findByText(
        'Could not copy. Select the text and copy it yourself.',
      ),
    ).toBeInTheDocument();
  });
});
