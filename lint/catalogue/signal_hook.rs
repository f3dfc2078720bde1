//! signal_hook 0.3.18.

pub use signal_hook_registry::SigId;
pub mod consts {
    use libc::c_int;
    pub use libc::{SIGABRT, SIGALRM, SIGBUS, SIGCHLD, SIGCONT, SIGFPE, SIGHUP, SIGILL, SIGINT, SIGIO, SIGKILL, SIGPIPE, SIGPROF, SIGQUIT, SIGSEGV, SIGSTOP, SIGSYS, SIGTERM, SIGTRAP, SIGTSTP, SIGTTIN, SIGTTOU, SIGURG, SIGUSR1, SIGUSR2, SIGVTALRM, SIGWINCH, SIGXCPU, SIGXFSZ};
    pub use signal_hook_registry::FORBIDDEN;
    pub const TERM_SIGNALS: &[c_int] = _;
    pub mod signal {
        pub use libc::{SIGABRT, SIGALRM, SIGBUS, SIGCHLD, SIGCONT, SIGFPE, SIGHUP, SIGILL, SIGINT, SIGIO, SIGKILL, SIGPIPE, SIGPROF, SIGQUIT, SIGSEGV, SIGSTOP, SIGSYS, SIGTERM, SIGTRAP, SIGTSTP, SIGTTIN, SIGTTOU, SIGURG, SIGUSR1, SIGUSR2, SIGVTALRM, SIGWINCH, SIGXCPU, SIGXFSZ};
    }
}
pub mod flag {
    use libc::c_int;
    use signal_hook_registry::SigId;
    use std::io::Error;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, AtomicUsize};
    pub fn register(signal: c_int, flag: Arc<AtomicBool>) -> Result<SigId, Error> {}
    pub fn register_usize(signal: c_int, flag: Arc<AtomicUsize>, value: usize) -> Result<SigId, Error> {}
    pub fn register_conditional_shutdown(signal: c_int, status: c_int, condition: Arc<AtomicBool>) -> Result<SigId, Error> {}
    pub fn register_conditional_default(signal: c_int, condition: Arc<AtomicBool>) -> Result<SigId, Error> {}
}
pub mod iterator {
    use crate::iterator::exfiltrator::{Exfiltrator, SignalOnly};
    use libc::c_int;
    use std::borrow::Borrow;
    use std::io::Error;
    pub struct SignalsInfo<E: Exfiltrator = SignalOnly>;
    impl<E: Exfiltrator> SignalsInfo<E> {
        pub fn new<I, S>(signals: I) -> Result<Self, Error> where I: IntoIterator<Item = S>, S: Borrow<c_int>, E: Default {}
        pub fn with_exfiltrator<I, S>(signals: I, exfiltrator: E) -> Result<Self, Error> where I: IntoIterator<Item = S>, S: Borrow<c_int> {}
        pub fn add_signal(&self, signal: c_int) -> Result<(), Error> {}
        pub fn pending(&mut self) -> Pending<E> {}
        #[blocking(channel)] pub fn wait(&mut self) -> Pending<E> {}
        pub fn is_closed(&self) -> bool {}
        pub fn forever(&mut self) -> Forever<E> {}
        pub fn handle(&self) -> Handle {}
    }
    impl<E: Exfiltrator> IntoIterator for &mut SignalsInfo<E> {
        type Item = E::Output;
        type IntoIter = Forever<E>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    pub struct Forever<E: Exfiltrator>;
    impl<E: Exfiltrator> Iterator for Forever<E> {
        type Item = E::Output;
        #[blocking(channel)] fn next(&mut self) -> Option<E::Output> {}
    }
    pub type Signals = SignalsInfo<SignalOnly>;
    #[derive(Clone)] pub struct Handle;
    impl Handle {
        pub fn add_signal(&self, signal: c_int) -> Result<(), Error> {}
        pub fn close(&self) {}
        pub fn is_closed(&self) -> bool {}
    }
    pub struct Pending<E: Exfiltrator>;
    impl<E: Exfiltrator> Iterator for Pending<E> {
        type Item = E::Output;
        fn next(&mut self) -> Option<E::Output> {}
    }
    pub mod backend {
        use crate::iterator::exfiltrator::Exfiltrator;
        use libc::c_int;
        use std::borrow::{Borrow, BorrowMut};
        use std::fmt::Debug;
        use std::io::Error;
        use std::os::unix::io::AsRawFd;
        pub use crate::iterator::{Handle, Pending};
        pub struct SignalDelivery<R, E: Exfiltrator>;
        impl<R, E: Exfiltrator> SignalDelivery<R, E> where R: AsRawFd {
            pub fn with_pipe<I, S, W>(read: R, write: W, exfiltrator: E, signals: I) -> Result<Self, Error> where I: IntoIterator<Item = S>, S: Borrow<c_int>, W: AsRawFd + Debug {}
            pub fn get_read(&self) -> &R {}
            pub fn get_read_mut(&mut self) -> &mut R {}
            pub fn pending(&mut self) -> crate::iterator::Pending<E> {}
            pub fn poll_pending<F>(&mut self, has_signals: &mut F) -> Result<Option<crate::iterator::Pending<E>>, Error> where F: FnMut(&mut R) -> Result<bool, Error> {}
            pub fn handle(&self) -> crate::iterator::Handle {}
        }
        pub enum PollResult<O> { Signal(O), Pending, Closed, Err(Error) }
        pub struct SignalIterator<SD, E: Exfiltrator>;
        impl<SD, E: Exfiltrator> SignalIterator<SD, E> {
            pub fn new<R>(signals: SD) -> Self where SD: BorrowMut<SignalDelivery<R, E>>, R: AsRawFd {}
            pub fn poll_signal<R, F>(&mut self, has_signals: &mut F) -> PollResult<E::Output> where SD: BorrowMut<SignalDelivery<R, E>>, R: AsRawFd, F: FnMut(&mut R) -> Result<bool, Error> {}
            pub fn handle<R>(&self) -> crate::iterator::Handle where SD: Borrow<SignalDelivery<R, E>>, R: AsRawFd {}
        }
        pub type OwningSignalIterator<R, E> = SignalIterator<SignalDelivery<R, E>, E>;
        pub type RefSignalIterator<R, E> = SignalIterator<&mut SignalDelivery<R, E>, E>;
    }
    pub mod exfiltrator {
        use crate::iterator::exfiltrator::raw::Slot;
        use crate::low_level::siginfo::Origin;
        use libc::{c_int, siginfo_t};
        use std::sync::atomic::AtomicBool;
        pub trait Exfiltrator {}
        impl<E> Exfiltrator for E {}
        #[derive(Clone, Copy, Default)] pub struct SignalOnly;
        impl crate::iterator::exfiltrator::sealed::Exfiltrator for SignalOnly {
            type Storage = AtomicBool;
            fn supports_signal(&self, arg1: c_int) -> bool {}
            type Output = c_int;
            fn store(&self, slot: &Self::Storage, arg2: c_int, arg3: &siginfo_t) {}
            fn load(&self, slot: &Self::Storage, signal: c_int) -> Option<Self::Output> {}
        }
        #[derive(Clone, Copy, Default)] pub struct WithOrigin;
        impl crate::iterator::exfiltrator::sealed::Exfiltrator for WithOrigin {
            type Storage = Slot;
            type Output = Origin;
            fn supports_signal(&self, signal: c_int) -> bool {}
            fn store(&self, slot: &Slot, signal: c_int, info: &siginfo_t) {}
            fn load(&self, slot: &Self::Storage, signal: c_int) -> Option<Origin> {}
            fn init(&self, slot: &Self::Storage, signal: c_int) {}
        }
        #[derive(Clone, Copy, Default)] pub struct WithRawSiginfo;
        impl crate::iterator::exfiltrator::sealed::Exfiltrator for WithRawSiginfo {
            type Storage = Slot;
            type Output = siginfo_t;
            fn supports_signal(&self, arg1: c_int) -> bool {}
            fn store(&self, slot: &Slot, arg2: c_int, info: &siginfo_t) {}
            fn load(&self, slot: &Slot, arg2: libc::c_int) -> Option<siginfo_t> {}
            fn init(&self, slot: &Self::Storage, arg2: c_int) {}
        }
        pub mod origin {
            pub use crate::iterator::exfiltrator::WithOrigin;
            pub use crate::low_level::siginfo::{Origin, Process};
        }
        pub mod raw {
            pub use crate::iterator::exfiltrator::WithRawSiginfo;
            #[derive(Default)] pub struct Slot;
        }
        pub mod sealed {
            use libc::{c_int, siginfo_t};
            use std::fmt::Debug;
            pub trait Exfiltrator: Debug {
                type Storage: Debug + Default;
                type Output;
                fn supports_signal(&self, sig: c_int) -> bool;
                fn store(&self, slot: &Self::Storage, signal: c_int, info: &siginfo_t);
                fn load(&self, slot: &Self::Storage, signal: c_int) -> Option<Self::Output>;
                fn init(&self, slot: &Self::Storage, signal: c_int) {}
            }
        }
    }
}
pub mod low_level {
    use libc::c_int;
    use std::io::Error;
    pub use signal_hook_registry::{register, unregister};
    pub fn raise(sig: c_int) -> Result<(), Error> {}
    pub fn abort() -> ! {}
    pub fn exit(status: c_int) -> ! {}
    pub fn signal_name(signal: c_int) -> Option<&str> {}
    pub fn emulate_default_handler(signal: c_int) -> Result<(), Error> {}
    pub mod channel {
        pub struct Channel<T>;
        impl<T> Channel<T> {
            pub fn new() -> Self {}
            pub fn send(&self, val: T) {}
            pub fn recv(&self) -> Option<T> {}
        }
        impl<T> Default for Channel<T> {}
    }
    pub mod pipe {
        use libc::c_int;
        use signal_hook_registry::SigId;
        use std::io::Error;
        use std::os::unix::io::{IntoRawFd, RawFd};
        pub fn register_raw(signal: c_int, pipe: RawFd) -> Result<SigId, Error> {}
        pub fn register<P>(signal: c_int, pipe: P) -> Result<SigId, Error> where P: IntoRawFd {}
    }
    pub mod siginfo {
        use libc::{c_int, pid_t, siginfo_t, uid_t};
        #[derive(Clone, Copy)] pub struct Process { pub pid: pid_t, pub uid: uid_t }
        #[derive(Clone, Copy)] pub enum Sent { User, TKill, Queue, MesgQ }
        #[derive(Clone, Copy)] pub enum Chld { Exited, Killed, Dumped, Trapped, Stopped, Continued }
        #[derive(Clone, Copy)] pub enum Cause { Unknown, Kernel, Sent(Sent), Chld(Chld) }
        impl From<ICause> for Cause {}
        #[derive(Clone)] pub struct Origin { pub signal: c_int, pub process: Option<Process>, pub cause: Cause }
        impl Origin { pub fn extract(info: &siginfo_t) -> Self {} }
        #[derive(Clone, Copy)] pub enum ICause { Unknown, Kernel, User, TKill, Queue, MesgQ, Exited, Killed, Dumped, Trapped, Stopped, Continued }
    }
}
