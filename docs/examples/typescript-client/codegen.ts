import type { CodegenConfig } from '@graphql-codegen/cli';

/** Reads the schema from the API itself, so that a question that does not fit any more fails here and not at your visitors'. */
const config: CodegenConfig = {
  schema: `${process.env['MITEINANDER_URL'] ?? 'http://localhost:4000'}/graphql`,
  documents: 'src/**/*.ts',
  ignoreNoDocuments: false,
  importExtension: '.ts',
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { documentMode: 'string', useTypeImports: true, immutableTypes: true, strictScalars: true, scalars: { LocalDate: 'string', OffsetDateTime: 'string' } },
    },
  },
};

export default config;
