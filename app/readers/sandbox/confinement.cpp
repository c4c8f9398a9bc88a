// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/sandbox/confinement.h"

#include <cerrno>
#include <cstddef>

#ifdef __unix__
#include <sys/resource.h>
#endif

#ifdef __linux__
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

namespace rapporteur {

namespace {

#ifdef __unix__
void limit(decltype(RLIMIT_CPU) resource, rlim_t value)
{
    const rlimit both {value, value};
    setrlimit(resource, &both);
}
#endif

#if defined(__linux__) && defined(__x86_64__)

constexpr sock_filter load(unsigned offset)
{
    return BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offset);
}
constexpr sock_filter refuse()
{
    return BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EACCES);
}
constexpr sock_filter allow()
{
    return BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
}
/// Goes on at the next line when the call is \a number, else one further.
constexpr sock_filter isCall(unsigned number)
{
    return BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, number, 0, 1);
}

/// The system answers EACCES to the calls named here, so that a library that tries one fails as without rights.
void refuseCalls()
{
    constexpr unsigned flagsOfOpenat = offsetof(seccomp_data, args) + 2 * sizeof(__u64);
    constexpr unsigned flagsOfOpen = offsetof(seccomp_data, args) + 1 * sizeof(__u64);
    constexpr unsigned writing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC;
    sock_filter filter[] = {
        load(offsetof(seccomp_data, arch)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AUDIT_ARCH_X86_64, 1, 0),
        refuse(),
        load(offsetof(seccomp_data, nr)),
        isCall(__NR_socket),
        refuse(),
        isCall(__NR_connect),
        refuse(),
        isCall(__NR_execve),
        refuse(),
        isCall(__NR_execveat),
        refuse(),
        isCall(__NR_fork),
        refuse(),
        isCall(__NR_vfork),
        refuse(),
        isCall(__NR_kill),
        refuse(),
        isCall(__NR_ptrace),
        refuse(),
        isCall(__NR_process_vm_writev),
        refuse(),
        isCall(__NR_unlink),
        refuse(),
        isCall(__NR_unlinkat),
        refuse(),
        isCall(__NR_rename),
        refuse(),
        isCall(__NR_renameat2),
        refuse(),
        isCall(__NR_creat),
        refuse(),
        isCall(__NR_openat2),
        refuse(),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_open, 0, 4),
        load(flagsOfOpen),
        BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, writing, 0, 1),
        refuse(),
        allow(),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_openat, 0, 3),
        load(flagsOfOpenat),
        BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, writing, 0, 1),
        refuse(),
        allow(),
    };
    const sock_fprog program {static_cast<unsigned short>(sizeof filter / sizeof filter[0]), filter};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0)
        prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
}

#else

void refuseCalls() { }

#endif

} // namespace

void confineProcess([[maybe_unused]] int cpuSeconds, [[maybe_unused]] int megabytes)
{
#ifdef __unix__
    limit(RLIMIT_CPU, rlim_t(cpuSeconds));
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0); // nothing of an archive ever lies on the disk; pipes are not counted
#ifndef __SANITIZE_ADDRESS__ // whose shadow alone takes terabytes of addresses
    limit(RLIMIT_AS, rlim_t(megabytes) * 1024 * 1024);
#endif
#endif
    refuseCalls();
}

} // namespace rapporteur
