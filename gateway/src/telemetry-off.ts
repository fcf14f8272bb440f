/**
 * Imported before anything else of this package: @apollo/gateway otherwise reports usage and host data to its
 * maker every hour. Nothing leaves this system unless an operator configured it.
 */
process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';

export {};
