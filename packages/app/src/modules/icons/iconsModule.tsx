import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { IconBundleBlueprint } from '@backstage/plugin-app-react';
import EventIcon from '@material-ui/icons/Event';
import BusinessIcon from '@material-ui/icons/Business';
import RecordVoiceOverIcon from '@material-ui/icons/RecordVoiceOver';

/** Icons of the kinds that Learn brings. Only an app may set them. */
export const iconsModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    IconBundleBlueprint.make({
      name: 'learn-kinds',
      params: {
        icons: {
          'kind:talk': <RecordVoiceOverIcon fontSize="inherit" />,
          'kind:event': <EventIcon fontSize="inherit" />,
          'kind:organization': <BusinessIcon fontSize="inherit" />,
        },
      },
    }),
  ],
});
