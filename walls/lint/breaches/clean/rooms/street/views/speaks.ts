export const title = "From Street. Update the round from the shelter.";
