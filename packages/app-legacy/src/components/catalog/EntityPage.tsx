import { EntitySwitch, isKind } from '@backstage/plugin-catalog';
import { EventPage } from './EventPage';
import { GroupPage } from './GroupPage';
import { OrganizationPage } from './OrganizationPage';
import { SoftwarePage } from './SoftwarePage';
import { TalkPage } from './TalkPage';
import { UserPage } from './UserPage';

/** The catalog page of any entity. */
export const EntityPage = () => (
  <EntitySwitch>
    <EntitySwitch.Case if={isKind('talk')}>
      <TalkPage />
    </EntitySwitch.Case>
    <EntitySwitch.Case if={isKind('event')}>
      <EventPage />
    </EntitySwitch.Case>
    <EntitySwitch.Case if={isKind('organization')}>
      <OrganizationPage />
    </EntitySwitch.Case>
    <EntitySwitch.Case if={isKind('group')}>
      <GroupPage />
    </EntitySwitch.Case>
    <EntitySwitch.Case if={isKind('user')}>
      <UserPage />
    </EntitySwitch.Case>
    <EntitySwitch.Case>
      <SoftwarePage />
    </EntitySwitch.Case>
  </EntitySwitch>
);
