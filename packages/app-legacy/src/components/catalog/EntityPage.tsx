import { EntitySwitch, isKind } from '@backstage/plugin-catalog';
import {
  EntityEventCard,
  EntityOrganizationCard,
  EntityTalkCard,
} from '@lectern/backstage-plugin-learn';
import { GroupPage } from './GroupPage';
import { KindPage } from './KindPage';
import { UserPage } from './UserPage';

/** The catalog page of any entity. */
export const EntityPage = () => (
  <EntitySwitch>
    <EntitySwitch.Case if={isKind('talk')}>
      <KindPage card={<EntityTalkCard />} />
    </EntitySwitch.Case>
    <EntitySwitch.Case if={isKind('event')}>
      <KindPage card={<EntityEventCard />} withTalks />
    </EntitySwitch.Case>
    <EntitySwitch.Case if={isKind('organization')}>
      <KindPage card={<EntityOrganizationCard />} withTalks />
    </EntitySwitch.Case>
    <EntitySwitch.Case if={isKind('group')}>
      <GroupPage />
    </EntitySwitch.Case>
    <EntitySwitch.Case if={isKind('user')}>
      <UserPage />
    </EntitySwitch.Case>
    <EntitySwitch.Case>
      <KindPage />
    </EntitySwitch.Case>
  </EntitySwitch>
);
