// More comments on one note than anybody would read. By itself, so that who counts them carries no schema.
export const mostComments = 500;
