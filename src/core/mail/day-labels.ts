import { labelRules } from './labelled.ts';

export const placedLabels = labelRules([
  {
    label:
      /\b(?:order(?:ed)?|purchase[d]?|transaction|payment)[ -](?:date|on|placed(?: on)?|time)(?! ?number)|\bdate (?:ordered|of (?:order|purchase))|\bplaced on|^placed(?=:|$)|\border placed/i,
    weight: 3,
  },
  {
    label:
      /(?:下单|下單|订单创建|創建|创建|订购|购买|成交|提交)(?:时间|日期|時間|于)|订单(?:日期|时间)|注文日(?:時)?|購入日/,
    weight: 3,
  },
  { label: /\b(?:bestelldatum|bestellt am|date de (?:la )?commande|fecha del pedido)/i, weight: 3 },
  {
    label: /(?:付款|支付)(?:时间|日期|時間)|\bpaid (?:with .{1,20} )?on\b|\b(?:ordered|purchased)\b(?=.{0,6}\d)/i,
    weight: 2,
  },
]);

export const expectedLabels = labelRules([
  {
    label:
      /\b(?:estimated|expected|scheduled|guaranteed|planned|anticipated|latest)(?: (?:delivery|arrival|to arrive|date|by|for|between))*(?: (?:date|day|time|window|by|between|on))?|\b(?:delivery|arrival) (?:estimate|by|window|expected|between|time)|\barriv(?:ing|es?)(?: (?:by|on|between))?|\bdelivers?(?: (?:by|on))?(?=:| by| on)|\bget it (?:by|on)|\b(?:will|should|to) be (?:delivered|with you)(?: (?:by|on|between))?|\bdelivery:/i,
    weight: 3,
    not: /\b(?:last|final|order) (?:arrival|by)|delivery time slot/i,
  },
  {
    label:
      /预计[^:\d]{0,10}|(?:送达|到达|配送|交货|收货)(?:日期|时间)(?=.{0,3}预计)|預計[^:\d]{0,8}|お届け(?:予定)?(?:日|日時)?|配達予定日?|到着予定/,
    weight: 3,
    not: /预计发货|预计退款|预计出库/,
  },
  {
    label:
      /\b(?:voraussichtliche\w* (?:lieferung|zustellung|lieferdatum)|lieferdatum|zustellung am|lieferung:|livraison (?:prévue|estimée)|entrega (?:estimada|prevista))/i,
    weight: 3,
  },
]);

export const deliveredLabels = labelRules([
  {
    label:
      /\b(?:delivered(?! by)|delivery completed|delivery confirmed|signed for)(?: (?:on|at|to .{1,40} on|in .{1,20} on))?/i,
    weight: 3,
    not: /\b(?:be|being|get|not|un|when|once|until|if|to) ?delivered|expected|estimated|scheduled|arriv/i,
  },
  {
    label:
      /签收(?:时间|日期|于)?|(?:送达|妥投|收货|投递)(?:时间|日期|于)|已(?:送达|签收|妥投)|已于(?=.{6,24}(?:送达|签收|妥投))|配達(?:完了|済み)|お届け済み|zugestellt am|livré le/,
    weight: 3,
    not: /预计|将|未|前/,
  },
]);

/** The day of delivery, of which only the rest of the mail says whether it was or will be. */
export const dayLabels = labelRules([
  {
    label: /\b(?:delivery|arrival) (?:date|day)|(?:配送|送货)(?:日期|时间)/i,
    weight: 3,
    not: /estimated|expected|scheduled|预计/i,
  },
]);
export const arrived = /\b(?:has been|was|were|been) delivered\b|^delivered\b|已签收|已送达/i;
