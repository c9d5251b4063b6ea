import { outcomes } from './glosses/outcomes.zh.ts';
import { requests } from './glosses/requests.zh.ts';
import { talk } from './glosses/talk.zh.ts';
import { waiting } from './glosses/waiting.zh.ts';
import type { Glosses } from './glosses.ts';

export const glosses: Glosses = {
  ...talk,
  ...requests,
  ...waiting,
  ...outcomes,
  signature: '署名：客服的名字、代号或部门。',
};
