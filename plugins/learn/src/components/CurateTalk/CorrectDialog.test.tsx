import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  chooseToCurate,
  pavedRoads,
  pickIn,
  pressIn,
} from '../../__testUtils__';

describe('CorrectDialog', () => {
  it('corrects the title, and says that a curator did', async () => {
    const { decide, dialog } = await chooseToCurate('Correct a field…');
    const title = within(dialog).getByRole('textbox', { name: 'Title' });
    const confirm = within(dialog).getByRole('button', { name: 'Save' });
    expect(title).toHaveValue(pavedRoads.title);
    expect(confirm).toBeDisabled();
    await userEvent.clear(title);
    expect(within(dialog).getByText('Enter a title.')).toBeInTheDocument();
    expect(confirm).toBeDisabled();
    await userEvent.type(title, 'Paved Roads');
    await userEvent.click(confirm);
    expect(decide).toHaveBeenCalledWith({
      kind: 'correct',
      talk: pavedRoads.id,
      field: 'title',
      value: 'Paved Roads',
      note: undefined,
    });
    expect(
      await screen.findByRole('heading', { name: 'Paved Roads' }),
    ).toBeInTheDocument();
    expect(screen.getByText('Corrected by a curator')).toBeInTheDocument();
  });

  it.each([
    ['Date', 'Date', '2031-05-15', { field: 'date', value: '2031-05-15' }],
    ['Abstract', 'Abstract', 'Roads.', { field: 'abstract', value: 'Roads.' }],
    ['Language', 'Language', 'de', { field: 'language', value: 'de' }],
    [
      'Video',
      'Video URL',
      'https://v.example.org/2',
      { field: 'video', value: 'https://v.example.org/2' },
    ],
    ['Slides', 'Slides URL', '', { field: 'slides', value: null }],
  ])('corrects %s', async (field, label, text, correction) => {
    const { decide, dialog } = await chooseToCurate('Correct a field…');
    await pickIn(dialog, /Field/, field);
    const input = within(dialog).getByRole('textbox', { name: label });
    await userEvent.clear(input);
    if (text) {
      await userEvent.type(input, text);
    }
    await pressIn(dialog, 'Save');
    expect(decide).toHaveBeenCalledWith(expect.objectContaining(correction));
  });

  it.each([
    ['Type', /Type$/, 'Panel', { field: 'type', value: 'panel' }],
    ['Level', /Level$/, 'Unknown', { field: 'level', value: null }],
  ])('chooses another %s', async (field, label, option, correction) => {
    const { decide, dialog } = await chooseToCurate('Correct a field…');
    await pickIn(dialog, /Field/, field);
    await pickIn(dialog, label, option);
    await pressIn(dialog, 'Save');
    expect(decide).toHaveBeenCalledWith(expect.objectContaining(correction));
  });

  it.each([
    ['hill', 'Hill Days', 'Hill Days'],
    ['Barn Talks 2031', undefined, 'Barn Talks 2031'],
    ['', undefined, null],
  ])('corrects the event: %j', async (text, option, value) => {
    const { decide, dialog } = await chooseToCurate('Correct a field…');
    await pickIn(dialog, /Field/, 'Event');
    const input = within(dialog).getByRole('combobox', { name: 'Event' });
    expect(input).toHaveValue('Meadow Conf 2031');
    await userEvent.clear(input);
    if (text) {
      await userEvent.type(input, text);
    }
    if (option) {
      await userEvent.click(
        await screen.findByRole('option', { name: option }),
      );
    }
    await userEvent.tab();
    await userEvent.click(await screen.findByRole('button', { name: 'Save' }));
    expect(decide).toHaveBeenCalledWith(
      expect.objectContaining({ field: 'event', value }),
    );
  });

  it('corrects who gave it', async () => {
    const { decide, dialog } = await chooseToCurate('Correct a field…');
    await pickIn(dialog, /Field/, 'Speakers');
    await pressIn(dialog, 'Remove speaker 2');
    expect(
      within(dialog).getByRole('button', { name: 'Remove speaker 1' }),
    ).toHaveFocus();
    await pressIn(dialog, 'Add speaker');
    const names = within(dialog).getAllByRole('textbox', { name: 'Name' });
    expect(names[1]).toHaveFocus();
    await userEvent.type(names[1], 'Noor Vale');
    await pressIn(dialog, 'Save');
    expect(decide).toHaveBeenCalledWith(
      expect.objectContaining({
        field: 'presenters',
        value: [
          { name: 'Ida Quill', organization: 'Brook Ltd' },
          { name: 'Noor Vale', organization: null },
        ],
      }),
    );
  });
});
