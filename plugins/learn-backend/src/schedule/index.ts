export { ScheduleService } from './ScheduleService';
