import { registerEnumType } from 'type-graphql';

export enum RegistrationKindEnum {
  NONE = 'NONE',
  PHONE = 'PHONE',
  MAIL = 'MAIL',
  WEB = 'WEB',
}
registerEnumType(RegistrationKindEnum, { name: 'RegistrationKind', description: 'Whether and how to register.' });
