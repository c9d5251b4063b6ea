import type { Row } from './row.ts';

export const password: readonly Row[] = [
  { typed: 'password: hunter', seen: 'password: ****' },
  { typed: 'password: hunter2.', seen: 'password: ****.' },
  { typed: 'my password is Abc123!', seen: 'my password is ****' },
  { typed: 'Password was "p@ss w0rd"', seen: 'Password was "****"' },
  { typed: 'password Abc12345 does not work', seen: 'password **** does not work' },
  { typed: 'pwd=abc123', seen: 'pwd=****' },
  { typed: 'pw: qwerty', seen: 'pw: ****' },
  { typed: 'passcode: 123456', seen: 'passcode: ****' },
  { typed: '密码123456', seen: '密码****' },
  { typed: '密码：abc，谢谢', seen: '密码：****，谢谢' },
  { typed: '密码是 Abc123，请帮我登录', seen: '密码是 ****，请帮我登录' },
  { typed: '账号li，密码：li@2024x', seen: '账号li，密码：****' },
  { typed: '登录密码为abc123', seen: '登录密码为****' },
  { typed: '口令：sesame', seen: '口令：****' },
  { typed: 'ｐａｓｓｗｏｒｄ：ｈｕｎｔｅｒ２', seen: 'ｐａｓｓｗｏｒｄ：****' },
  { typed: 'password: hun\u200bter2', seen: 'password: ****' },
  { typed: 'password: a#b', seen: 'password: ****' },
  { typed: 'passphrase: correcthorse', seen: 'passphrase: ****' },
];
