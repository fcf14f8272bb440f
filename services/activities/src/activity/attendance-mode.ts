import { registerEnumType } from 'type-graphql';

export enum AttendanceModeEnum {
  AT_PLACE = 'AT_PLACE',
  ONLINE = 'ONLINE',
  AT_HOME = 'AT_HOME',
  ALONG_ROUTE = 'ALONG_ROUTE',
}

registerEnumType(AttendanceModeEnum, {
  name: 'AttendanceMode',
  description: 'Where one takes part.',
  valuesConfig: {
    AT_PLACE: { description: 'At its place.' },
    ONLINE: { description: 'By telephone or internet.' },
    AT_HOME: { description: 'Somebody comes to the home, within the service area.' },
    ALONG_ROUTE: { description: 'One gets on and off along a route, such as that of a bus run by volunteers.' },
  },
});
