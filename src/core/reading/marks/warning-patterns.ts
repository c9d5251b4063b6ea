/** What no real support asks for, or only rarely, as reports of impostors tell (The Guardian 27 Aug 2023, FTC 2023,
 * AARP Bulletin May 2025, 黑猫 notices of June and October 2024). */
export type WarningCode =
  | 'asks-password'
  | 'asks-code'
  | 'asks-card'
  | 'asks-card-last4'
  | 'asks-identity'
  | 'asks-payment'
  | 'other-app'
  | 'remote-access'
  | 'gift-card'
  | 'urgency'
  | 'link-odd';

const GIVE =
  'send|provide|share|give|tell|confirm|need|require|enter|dm|reply|type|forward|submit|verify|have|know|state|read|include|supply|message|is|with|add|input';

type Sign = { code: WarningCode; found: readonly string[]; unless?: readonly string[] };

/** Words that tell, as patterns; `unless` are those that show the sentence to be about something else. */
export const SIGNS: readonly Sign[] = [
  {
    code: 'asks-password',
    found: [
      `${GIVE} ... password|passwords|passcode`,
      'password .. please|required',
      'online|internet|mobile banking details|password|access|pin|login|data',
      'online banking|bank login|credentials|log',
    ],
    unless: [
      'reset|forgot|forgotten|change|changing|new|create|update .. password',
      'password .. reset|email',
      'one time password|passcode',
    ],
  },
  {
    code: 'asks-code',
    found: [
      `send|provide|share|give|tell|confirm|need|forward|read|reply|dm ... verification|otp|authentication|sms|security|login|digit code|codes|pin|passcode`,
      'send|provide|share|give|tell|need|forward|read|reply|dm|confirm ... otp',
      'send|provide|share|give|tell|need|forward|read|confirm|reply ... code .. received|sent|texted|get|arrives .. phone|mobile|sms|text',
      'send|provide|share|give|tell|need|forward|read|confirm|reply ... one time password|passcode|code|pin',
      'tell|read|send|give|forward us|me .. code .. you|sent|on|from',
      'tell|read|give us|me code',
      'what is .. code .. you received|got|sent|texted|see',
      'send|provide|share|give|tell|forward|read|confirm|enter|type ... code|digits|numbers .. from|in .. sms|text|message|phone',
      'send|provide|share|give|tell|need|forward|read|confirm|enter|type ... your pin|otp|passcode',
      'send|sent|text|texted you .. code|pin .. forward|read|tell|give|send|share .. it|me|us|him|her|them',
      'verification|security|login|sms|digit|time code|codes|pin|passcode ... read|tell|send|give .. it|them .. me|us',
    ],
    unless: [
      'promo|promotion|discount|voucher|coupon|qr|zip|postal|order|product|gift code|codes',
      // In India a PIN code is a postcode.
      'address .. pin',
      'pin code .. address|city|delivery|area',
    ],
  },
  {
    code: 'asks-card-last4',
    found: [`${GIVE} ... last|final #|four .. digits? .. card`, `${GIVE} ... card .. last|final|ending #|four|digits`],
    unless: ['refunded|credited .. card', 'goes|go|went back .. card'],
  },
  {
    code: 'asks-card',
    found: [
      `${GIVE} ... card number|details|information|numbers`,
      `${GIVE} ... cvv|cvc|cvv2`,
      'and|with|including card number|details',
      `${GIVE} ... card .. expiry|expiration|front`,
      'photos .. of? .. credit|debit|bank card',
      'photos of your? card',
      '# digits .. on|of ... card',
      'both sides of .. bank|credit|debit|your card',
      'full .. card number|details',
    ],
    unless: [
      'last|final|ending #|four .. digits|of|card',
      'last .. digits',
      'gift|loyalty|rewards|membership|id|store card',
      'refunded|credited .. card',
    ],
  },
  {
    code: 'asks-identity',
    found: [
      `send|provide|share|upload|need|require|submit|forward ... passport|driver|drivers|identity|id .. copy|photos|scan|number|card|license|licence|document`,
      'copy|scan|photos of .. passport|id|identity|driver|drivers',
      'send|provide|upload|share ... passport',
    ],
    unless: ['order|product|item|account|transaction|ticket|case|email id'],
  },
  {
    code: 'asks-payment',
    found: [
      'pay|transfer|deposit|send|make ... fee|deposit|payment|tax|# ... to .. release|process|receive|unlock|activate|get|complete|claim|verify .. refund|money|funds|compensation',
      'refundable .. fee|deposit|payment|charge',
      'pay .. deposit ... refund|double|back',
      'transfer|send|pay .. # .. so|to .. check|verify|activate|unlock',
      'pay|send|transfer|payment|deposit .. in|via|by|with|using|through|to .. bitcoin|crypt*|usdt|zelle|moneygram|venmo|western|cash|btc',
      'pay|transfer|payment|send .. friends and family',
      'activation|processing|verification|release|insurance|clearance|handling fee .. before|first|to|required|paid|pay|must',
      'before .. refund ... pay|transfer|deposit',
      'to unlock|release|process|receive|activate|get .. refund|money ... need|must|have|required to? buy|pay|purchase|transfer|deposit',
      'wallet address',
      'transfer .. to .. safe|secure account',
    ],
    unless: ['will|have|be .. deducted|refunded', 'we will|have .. pay|transfer|send|process|release'],
  },
  {
    code: 'other-app',
    found: [
      'whatsapp',
      'whats app',
      'telegram',
      'wechat',
      'weixin',
      'viber',
      'on|via|to|through|by|in signal|line|qq|kik|skype .. app|id|chat|message|at|on|#|us|me|$',
      'personal|private .. number|email|account|phone|gmail .. is|at|on|#|@mail|@handle',
      'add me|my .. on|line|id|contact|friend',
      'my personal|private number|phone|account|page|email|manager',
      'text me .. on|at',
    ],
    unless: [
      'pay|paid|payment|refund|refunded|wallet .. wechat|weixin .. pay|wallet',
      'wechat pay',
      'not .. use|contact|offer|have|available|on|operate|via|support ... whatsapp|telegram|wechat',
      'photos|video .. whatsapp',
    ],
  },
  {
    code: 'remote-access',
    found: [
      'anydesk',
      'any desk',
      'teamviewer',
      'team viewer',
      'quicksupport',
      'rustdesk',
      'ultraviewer',
      'remote access|desktop|control|session|support',
      'share|sharing .. screen',
      'screen share|sharing|mirroring',
      'install|download .. app ... refund|verify|assist|connect|help',
    ],
    unless: ['screenshot'],
  },
  {
    code: 'gift-card',
    found: [
      'buy|purchase|get .. gift|itunes|steam|google|apple|amazon card|cards .. and|to|send|then|for|so',
      'pay|paid|payment .. by|with|via|using|in .. gift|itunes|steam card|cards',
      'send|share|provide|give|scratch|read ... gift|itunes|steam|google card|cards .. code|codes|number|pin|numbers|photos',
      'gift card|cards codes|pins',
    ],
    unless: [
      'you|customers can|could|may pay',
      'we accept',
      'if|was|were|you .. paid',
      'send|email|offer|give|provide|sent|issue you',
      'would like .. offer',
    ],
  },
  {
    code: 'urgency',
    found: [
      'within|in .. # .. minutes|minute|hour|hours|mins ... or|otherwise|else ... lose|lost|forfeit|forfeited|expire|expires|canceled|void|suspended|blocked|unavailable|cancel',
      'refund|money|claim|compensation .. will be .. lost|forfeited|canceled|void|voided|cancel .. if|unless|in|within|today|after',
      'act|respond|reply|pay|confirm .. now|immediately|fast|quickly|today or|otherwise .. lose|forfeit',
      'act|respond|reply|pay|confirm .. now|immediately|fast|quickly .. or|otherwise|before|to ... lose|lost|avoid|expire|expires|canceled|forfeit',
      'last|final|only chance .. to|for|refund',
      'or|otherwise .. your .. refund|claim|money .. will|is|be .. lost|canceled|forfeited|expire|void',
      'account .. will be .. suspended|locked|blocked|deactivated',
      'account .. will be .. closed|deleted ... unless|if|within',
      'not answer|reply|respond|act|pay .. within|in # minutes|hours|mins ... lost|lose|canceled|void|forfeited',
      'you .. will lose .. refund|money|claim',
    ],
  },
];

/** Chinese words that tell the same; "不要", "不会" and the like in front of them take them back. */
export const CHINESE_SIGNS: readonly { code: WarningCode; pattern: RegExp }[] = [
  { code: 'asks-password', pattern: /密码/ },
  { code: 'asks-code', pattern: /验证码|动态码/ },
  { code: 'asks-card', pattern: /(?:银行)?卡号|有效期和?后三位|CVV/i },
  { code: 'asks-identity', pattern: /身份证(?:照片|号|正反面)|护照(?:照片|复印件)/ },
  { code: 'asks-payment', pattern: /(?:先|请|需要?).{0,6}(?:转账|汇款|付款|缴费|打款|充值)|保证金|解冻金|安全账户/ },
  {
    code: 'other-app',
    pattern:
      /加(?:我|一下)?(?:的)?(?:微信|QQ|钉钉|飞机)|微信号|加我|扫码(?:添加|进群|加)|私人微信|加(?:客服)?(?:微信|QQ)/i,
  },
  { code: 'remote-access', pattern: /屏幕共享|共享屏幕|远程(?:控制|协助)|(?:腾讯|视频)会议/ },
  { code: 'gift-card', pattern: /(?:购买|买).{0,6}(?:礼品卡|购物卡|点卡)|卡密/ },
  { code: 'urgency', pattern: /(?:分钟|小时)内.{0,12}(?:否则|不然|逾期|作废)|否则.{0,10}(?:冻结|作废|取消退款)/ },
];
