/** The lines of a GET as a browser would send them. */
export const requestText = (address: string, headers: Readonly<Record<string, string>> = {}): string =>
  `GET ${address} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: */*\r\nAccept-Encoding: gzip, deflate, br\r\nAccept-Language: de\r\n${Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n`;
