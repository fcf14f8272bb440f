/** Replaces what could be a password in connection text by asterisks, so that it can be shown. */
export function maskSecrets(text: string): string {
  return text
    .replace(/((?:\/\/|^|\s)[^/?#\s:@]*):(?!\/\/)\S*@/g, '$1:***@')
    .replace(/\b(password|passwd|pwd|sslpassword)=[^&\s]*/gi, '$1=***');
}
