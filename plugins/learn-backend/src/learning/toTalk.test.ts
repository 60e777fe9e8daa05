import { resolve, readSource } from '@lectern/ingest';
import { namesOf } from './names';
import { toTalk } from './toTalk';
import { writtenEntities } from './writtenEntities';

describe('toTalk', () => {
  it('says which users the presenters of an entity written by hand are', () => {
    const documents = readSource({
      source: 'catalog-info.yaml',
      bytes: Buffer.from(`
apiVersion: lectern.dev/v1alpha1
kind: Talk
metadata: { name: owls, title: Owls at Noon }
spec:
  presenters:
    - { name: Ida Quill, organization: Gullwing, user: ida }
    - { name: Tom Reed, role: moderator }
`),
    }).map(document => ({ document, recommends: false }));
    const resolution = resolve({ documents });
    const [talk] = resolution.talks.map(found =>
      toTalk(found, namesOf(resolution), writtenEntities([])),
    );
    expect(talk.presenters).toEqual([
      {
        name: 'Ida Quill',
        organization: { id: 'gullwing', title: 'Gullwing' },
        role: null,
        user: 'user:default/ida',
      },
      { name: 'Tom Reed', organization: null, role: 'moderator' },
    ]);
  });
});
