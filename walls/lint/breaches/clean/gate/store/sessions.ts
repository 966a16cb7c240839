export const sessions = "select agent_id from gate.session";
