import { registerEnumType } from 'type-graphql';

export enum RegistrationKindEnum {
  NONE = 'NONE',
  PHONE = 'PHONE',
  MAIL = 'MAIL',
  WEB = 'WEB',
}
registerEnumType(RegistrationKindEnum, {
  name: 'RegistrationKind',
  description: 'Whether and how to register.',
  valuesConfig: {
    NONE: { description: 'Nobody has to: just come.' },
    PHONE: { description: 'By telephone.' },
    MAIL: { description: 'By mail or e-mail.' },
    WEB: { description: 'On a web page.' },
  },
});
