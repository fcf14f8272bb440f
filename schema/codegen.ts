import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed documents for the widgets, and the list of documents the gateway trusts, keyed by the SHA-256 of their text. */
const config: CodegenConfig = {
  schema: 'api.graphql',
  documents: 'documents/**/*.graphql',
  generates: {
    '../widgets/src/data/gql/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: 'sha256', hashPropertyName: 'hash' },
      },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        strictScalars: true,
        immutableTypes: true,
        scalars: { LocalDate: 'string', OffsetDateTime: 'string' },
      },
    },
  },
  importExtension: '.js',
};

export default config;
