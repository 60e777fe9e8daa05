import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeLearnApi } from './FakeLearnApi';
import { renderLearn } from './renderLearn';
import { pavedRoads } from './talks';

/**
 * Opens a talk and chooses something of its menu.
 *
 * @internal
 */
export async function chooseToCurate(action: string, api = new FakeLearnApi()) {
  const rendered = renderLearn(`/learn/talks/${pavedRoads.id}`, { api });
  await userEvent.click(await screen.findByRole('button', { name: 'Curate' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: action }));
  const decide = jest.spyOn(api, 'decide');
  return { ...rendered, decide, dialog: await screen.findByRole('dialog') };
}

/**
 * Presses a button in a part of the page.
 *
 * @internal
 */
export async function pressIn(part: HTMLElement, name: string) {
  await userEvent.click(within(part).getByRole('button', { name }));
}

/**
 * Picks an option of a select in a dialog.
 *
 * @internal
 */
export async function pickIn(
  dialog: HTMLElement,
  label: RegExp,
  option: string,
) {
  await userEvent.click(within(dialog).getByRole('button', { name: label }));
  await userEvent.click(await screen.findByRole('option', { name: option }));
}
