import type {
  OrganizationEntityV1alpha1,
  TalkEntityV1alpha1,
  TalkPresenter,
} from '@lectern/backstage-plugin-learn-common';
import { presentersOf } from './presentersOf';

const organization: OrganizationEntityV1alpha1 = {
  apiVersion: 'lectern.dev/v1alpha1',
  kind: 'Organization',
  metadata: { name: 'brook', title: 'Brook Ltd' },
  spec: { aliases: ['Brook & Sons'] },
};

const talk = (...presenters: TalkPresenter[]): TalkEntityV1alpha1 => ({
  apiVersion: 'lectern.dev/v1alpha1',
  kind: 'Talk',
  metadata: { name: 'talk' },
  spec: { type: 'talk', presenters },
});

describe('presentersOf', () => {
  it('counts the talks of its own people, whatever it is called', () => {
    expect(
      presentersOf(organization, [
        talk(
          { name: 'Tom Reed', organization: 'Quarry Works' },
          { name: 'Bea Moss', organization: 'BROOK & SONS' },
          { name: 'Ida Quill', organization: 'brook' },
        ),
        talk({ name: 'Ida Quill', organization: 'Brook Ltd' }),
        talk({ name: 'Nobody' }),
      ]),
    ).toEqual([
      { name: 'Ida Quill', talks: 2 },
      { name: 'Bea Moss', talks: 1 },
    ]);
  });
});
