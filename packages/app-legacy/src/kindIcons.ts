import BusinessIcon from '@material-ui/icons/Business';
import EventIcon from '@material-ui/icons/Event';
import RecordVoiceOverIcon from '@material-ui/icons/RecordVoiceOver';

/** Icons of the kinds that Learn brings. Only an app may set them. */
export const kindIcons = {
  talk: RecordVoiceOverIcon,
  event: EventIcon,
  organization: BusinessIcon,
};
