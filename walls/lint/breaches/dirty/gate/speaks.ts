// breach: trame/store-only
export const text = "select agent_id from gate.session";
