console.log("a person reads this");
