# Stops PostgreSQL when the Trame that started it dies, even by kill -9: its end of the pipe closes.
# $1: process number of the postmaster; $2: its postmaster.pid, which proves that the number is still its own.
trap '' INT TERM HUP QUIT
ours() { read -r pid 2>/dev/null <"$2" && [ "$pid" = "$1" ]; }
read -r _ || :
ours "$1" "$2" && kill -INT "$1"
tries=0
while ours "$1" "$2" && [ "$tries" -lt 100 ]; do
  sleep 0.2
  tries=$((tries + 1))
done
ours "$1" "$2" && kill -QUIT "$1"
