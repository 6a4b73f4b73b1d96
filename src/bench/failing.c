/*
 * Lets chosen calls for files of a program fail, or the program die in the middle of one, and notes them in their order. Loaded into it
 * by LD_PRELOAD; built and used by org.engawa.bench.faults.FailingDisk:
 *
 *   cc -shared -fPIC -O2 -o failing.so src/bench/failing.c -ldl
 *   LD_PRELOAD=./failing.so ENGAWA_FAILING=/tmp/order PROGRAM
 *
 * The file that ENGAWA_FAILING names has one line, which is read anew at each call: CALLS HOW WHICH FOLDER.
 *
 *   CALLS   some of create, write, fsync, rename, unlink, with commas between; and answer, the first bytes of an answer by HTTP
 *   HOW     the number of the error that it gets (5 is EIO, 28 ENOSPC), kill, or note
 *   WHICH   from 1, for how manieth of these calls since the line was written; 3+ for all from the third on
 *   FOLDER  how the path of the file begins; of one that gets another name, the new one
 *
 * Each that the line is about is written to the same name with .log: number, call, path (FROM > TO of a rename); what fails or kills with a ! at the end. A call that
 * is let through is noted when it has returned, an answer before it is sent. A write that kills has written half of its bytes.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name)) dlsym(RTLD_NEXT, #name))
#define LONG (2 * PATH_MAX + 128)

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static char last[LONG];
static long count;

/* What the line asks of a call. */
struct verdict {
  long number; /* 0 when it is not about this call */
  int error;
  int kills;
};

static int among(const char *calls, const char *call) {
  size_t length = strlen(call);
  for (const char *at = calls; (at = strstr(at, call)); at += length) {
    int begins = at == calls || at[-1] == ',';
    if (begins && (at[length] == ',' || at[length] == 0)) {
      return 1;
    }
  }
  return 0;
}

static struct verdict judge(const char *call, const char *path) {
  struct verdict verdict = {0, 0, 0};
  const char *name = getenv("ENGAWA_FAILING");
  int kept = errno;
  char line[LONG], calls[64], how[16], which[16], folder[PATH_MAX];
  int order = name ? (int) syscall(SYS_openat, AT_FDCWD, name, O_RDONLY | O_CLOEXEC) : -1;
  ssize_t length = order < 0 ? 0 : read(order, line, sizeof line - 1);
  if (order >= 0) {
    syscall(SYS_close, order);
  }
  line[length < 0 ? 0 : length] = 0;
  if (length > 0 && sscanf(line, "%63s %15s %15s %4095s", calls, how, which, folder) == 4 && among(calls, call) &&
      (!strcmp(call, "answer") || !strncmp(path, folder, strlen(folder)))) {
    pthread_mutex_lock(&turn);
    if (strcmp(last, line)) {
      strcpy(last, line);
      count = 0;
    }
    verdict.number = ++count;
    pthread_mutex_unlock(&turn);
    long first = atol(which);
    if (verdict.number == first || (verdict.number > first && strchr(which, '+'))) {
      verdict.error = atoi(how);
      verdict.kills = !strcmp(how, "kill");
    }
  }
  errno = kept;
  return verdict;
}

static void note(struct verdict verdict, const char *call, const char *path) {
  char name[PATH_MAX], line[LONG];
  int kept = errno;
  snprintf(name, sizeof name, "%s.log", getenv("ENGAWA_FAILING"));
  int log = (int) syscall(SYS_openat, AT_FDCWD, name, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
  int length = snprintf(line, sizeof line, "%ld %s %s%s\n", verdict.number, call, path, verdict.error || verdict.kills ? " !" : "");
  if (log >= 0) {
    syscall(SYS_write, log, line, (size_t) length);
    syscall(SYS_close, log);
  }
  errno = kept;
}

/* Notes a call that does not go on as it should, and ends it. */
static int stops(struct verdict verdict, const char *call, const char *path) {
  if (verdict.error || verdict.kills) {
    note(verdict, call, path);
  }
  if (verdict.kills) {
    kill(getpid(), SIGKILL);
    pause();
  }
  if (verdict.error) {
    errno = verdict.error;
  }
  return verdict.error;
}

static void path_of(int file, char *path) {
  char link[64];
  int kept = errno;
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, PATH_MAX - 1);
  path[length < 0 ? 0 : length] = 0;
  errno = kept;
}

static ssize_t writes(int file, const void *bytes, size_t length, off_t at, ssize_t (*go)(int, const void *, size_t, off_t)) {
  char path[PATH_MAX];
  path_of(file, path);
  if (path[0] != '/') {
    if (length > 12 && !memcmp(bytes, "HTTP/1.1 ", 9) && path[0] == 's') {
      snprintf(path, sizeof path, "%.3s", (const char *) bytes + 9);
      struct verdict answer = judge("answer", path);
      if (answer.number) {
        note(answer, "answer", path);
      }
    }
    return go(file, bytes, length, at);
  }
  struct verdict verdict = judge("write", path);
  if (verdict.kills) {
    go(file, bytes, length / 2, at);
  }
  if (stops(verdict, "write", path)) {
    return -1;
  }
  ssize_t written = go(file, bytes, length, at);
  if (verdict.number) {
    note(verdict, "write", path);
  }
  return written;
}

static ssize_t go_write(int file, const void *bytes, size_t length, off_t at) {
  (void) at;
  return REAL(write)(file, bytes, length);
}

static ssize_t go_pwrite(int file, const void *bytes, size_t length, off_t at) { return REAL(pwrite64)(file, bytes, length, at); }

ssize_t write(int file, const void *bytes, size_t length) { return writes(file, bytes, length, 0, go_write); }

ssize_t pwrite(int file, const void *bytes, size_t length, off_t at) { return writes(file, bytes, length, at, go_pwrite); }

ssize_t pwrite64(int file, const void *bytes, size_t length, off_t at) { return writes(file, bytes, length, at, go_pwrite); }

ssize_t writev(int file, const struct iovec *pieces, int pieces_count) {
  char path[PATH_MAX];
  path_of(file, path);
  /* To sockets, and to files that nobody here writes so. */
  if (pieces_count > 0 && path[0] != '/') {
    size_t length = pieces[0].iov_len;
    if (length > 12 && !memcmp(pieces[0].iov_base, "HTTP/1.1 ", 9)) {
      snprintf(path, sizeof path, "%.3s", (const char *) pieces[0].iov_base + 9);
      struct verdict answer = judge("answer", path);
      if (answer.number) {
        note(answer, "answer", path);
      }
    }
    return REAL(writev)(file, pieces, pieces_count);
  }
  struct verdict verdict = judge("write", path);
  if (stops(verdict, "write", path)) {
    return -1;
  }
  ssize_t written = REAL(writev)(file, pieces, pieces_count);
  if (verdict.number) {
    note(verdict, "write", path);
  }
  return written;
}

static int forces(int file, int (*go)(int)) {
  char path[PATH_MAX];
  path_of(file, path);
  struct verdict verdict = judge("fsync", path);
  if (stops(verdict, "fsync", path)) {
    return -1;
  }
  int result = go(file);
  if (verdict.number) {
    note(verdict, "fsync", path);
  }
  return result;
}

int fsync(int file) { return forces(file, REAL(fsync)); }

int fdatasync(int file) { return forces(file, REAL(fdatasync)); }

/* Of the whole file system; noted as of the folder by which it is named. */
int syncfs(int file) { return forces(file, REAL(syncfs)); }

int rename(const char *from, const char *to) {
  char both[2 * PATH_MAX];
  struct verdict verdict = judge("rename", to);
  snprintf(both, sizeof both, "%s > %s", from, to);
  if (stops(verdict, "rename", both)) {
    return -1;
  }
  int result = REAL(rename)(from, to);
  if (verdict.number) {
    note(verdict, "rename", both);
  }
  return result;
}

int unlink(const char *path) {
  struct verdict verdict = judge("unlink", path);
  if (stops(verdict, "unlink", path)) {
    return -1;
  }
  int result = REAL(unlink)(path);
  if (verdict.number) {
    note(verdict, "unlink", path);
  }
  return result;
}

static int opens(const char *path, int flags, mode_t mode, int (*go)(const char *, int, ...)) {
  struct verdict verdict = {0, 0, 0};
  if (flags & O_CREAT) {
    verdict = judge("create", path);
    if (stops(verdict, "create", path)) {
      return -1;
    }
  }
  int file = go(path, flags, mode);
  if (verdict.number) {
    note(verdict, "create", path);
  }
  return file;
}

int open(const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  mode_t mode = va_arg(more, mode_t);
  va_end(more);
  return opens(path, flags, mode, REAL(open));
}

int open64(const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  mode_t mode = va_arg(more, mode_t);
  va_end(more);
  return opens(path, flags, mode, REAL(open64));
}
