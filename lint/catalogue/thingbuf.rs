//! thingbuf 0.1.6.

use core::fmt;
use core::ops::{Deref, DerefMut};
use crate::recycling::DefaultRecycle;
pub use crate::recycling::Recycle;
pub struct ThingBuf<T, R = DefaultRecycle>;
impl<T, R> ThingBuf<T, R> where R: Recycle<T> {
    pub fn with_recycle(capacity: usize, recycle: R) -> Self {}
    pub fn push_ref(&self) -> Result<Ref<T>, Full> {}
    pub fn push(&self, val: T) -> Result<(), Full<T>> {}
    pub fn push_with<U>(&self, f: impl FnOnce(&mut T) -> U) -> Result<U, Full> { let a: &mut T; f(a); }
    pub fn pop_ref(&self) -> Option<Ref<T>> {}
    #[polls(takes)] pub fn pop(&self) -> Option<T> {}
    pub fn pop_with<U>(&self, f: impl FnOnce(&mut T) -> U) -> Option<U> { let a: &mut T; f(a); }
    pub fn capacity(&self) -> usize {}
    pub fn remaining(&self) -> usize {}
    pub fn len(&self) -> usize {}
    #[polls] pub fn is_empty(&self) -> bool {}
}
impl<T: Default + Clone> ThingBuf<T> { pub fn new(capacity: usize) -> Self {} }
pub struct StaticThingBuf<T, const CAP: usize, R = DefaultRecycle>;
impl<T, const CAP: usize, R> StaticThingBuf<T, CAP, R> where R: Recycle<T> {
    pub fn with_recycle(recycle: R) -> Self {}
    pub fn push_ref(&self) -> Result<Ref<T>, Full> {}
    pub fn push(&self, val: T) -> Result<(), Full<T>> {}
    pub fn push_with<U>(&self, f: impl FnOnce(&mut T) -> U) -> Result<U, Full> { let a: &mut T; f(a); }
    pub fn pop_ref(&self) -> Option<Ref<T>> {}
    #[polls(takes)] pub fn pop(&self) -> Option<T> {}
    pub fn pop_with<U>(&self, f: impl FnOnce(&mut T) -> U) -> Option<U> { let a: &mut T; f(a); }
    pub fn capacity(&self) -> usize {}
    pub fn remaining(&self) -> usize {}
    pub fn len(&self) -> usize {}
    #[polls] pub fn is_empty(&self) -> bool {}
}
impl<T, const CAP: usize> StaticThingBuf<T, CAP> { pub fn new() -> Self {} }
pub struct Ref<T>;
impl<T> Deref for Ref<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<T> DerefMut for Ref<T> { fn deref_mut(&mut self) -> &mut T {} }
pub struct Full<T = ()>;
impl<T> Full<T> { pub fn into_inner(self) -> T {} }
impl<T> fmt::Display for Full<T> {}
impl<T> std::error::Error for Full<T> {}
pub mod mpsc {
    use core::future::Future;
    use core::ops::{Deref, DerefMut};
    use core::task::{Context, Poll};
    use crate::recycling::{DefaultRecycle, Recycle};
    use self::errors::{Closed, TryRecvError, TrySendError};
    pub fn channel<T: Default + Clone>(capacity: usize) -> (Sender<T>, Receiver<T>) {}
    pub fn with_recycle<T, R: Recycle<T>>(capacity: usize, recycle: R) -> (Sender<T, R>, Receiver<T, R>) {}
    pub struct Sender<T, R = DefaultRecycle>;
    impl<T, R> Sender<T, R> where R: Recycle<T> {
        pub async fn send_ref(&self) -> Result<SendRef<T>, Closed> {}
        pub async fn send(&self, val: T) -> Result<(), Closed<T>> {}
        pub fn try_send_ref(&self) -> Result<SendRef<T>, TrySendError> {}
        pub fn try_send(&self, val: T) -> Result<(), TrySendError<T>> {}
        pub fn capacity(&self) -> usize {}
        pub fn remaining(&self) -> usize {}
        pub fn len(&self) -> usize {}
        #[polls] pub fn is_empty(&self) -> bool {}
    }
    impl<T, R> Clone for Sender<T, R> {}
    pub struct Receiver<T, R = DefaultRecycle>;
    impl<T, R> Receiver<T, R> {
        pub fn recv_ref(&self) -> RecvRefFuture<T> {}
        pub fn recv(&self) -> RecvFuture<T, R> where R: Recycle<T> {}
        #[polls(takes)] pub fn try_recv_ref(&self) -> Result<RecvRef<T>, TryRecvError> {}
        #[polls(takes)] pub fn try_recv(&self) -> Result<T, TryRecvError> where R: Recycle<T> {}
        pub fn poll_recv_ref(&self, cx: &mut Context) -> Poll<Option<RecvRef<T>>> {}
        pub fn poll_recv(&self, cx: &mut Context) -> Poll<Option<T>> where R: Recycle<T> {}
        pub fn is_closed(&self) -> bool {}
        pub fn capacity(&self) -> usize {}
        pub fn remaining(&self) -> usize {}
        pub fn len(&self) -> usize {}
        #[polls] pub fn is_empty(&self) -> bool {}
    }
    pub struct StaticSender<T, R = DefaultRecycle>;
    impl<T, R> StaticSender<T, R> where R: Recycle<T> {
        pub async fn send_ref(&self) -> Result<SendRef<T>, Closed> {}
        pub async fn send(&self, val: T) -> Result<(), Closed<T>> {}
        pub fn try_send_ref(&self) -> Result<SendRef<T>, TrySendError> {}
        pub fn try_send(&self, val: T) -> Result<(), TrySendError<T>> {}
        pub fn capacity(&self) -> usize {}
        pub fn remaining(&self) -> usize {}
        pub fn len(&self) -> usize {}
        #[polls] pub fn is_empty(&self) -> bool {}
    }
    impl<T, R> Clone for StaticSender<T, R> {}
    pub struct StaticReceiver<T, R = DefaultRecycle>;
    impl<T, R> StaticReceiver<T, R> {
        pub fn recv_ref(&self) -> RecvRefFuture<T> {}
        pub fn recv(&self) -> RecvFuture<T, R> where R: Recycle<T> {}
        #[polls(takes)] pub fn try_recv_ref(&self) -> Result<RecvRef<T>, TryRecvError> {}
        #[polls(takes)] pub fn try_recv(&self) -> Result<T, TryRecvError> where R: Recycle<T> {}
        pub fn poll_recv_ref(&self, cx: &mut Context) -> Poll<Option<RecvRef<T>>> {}
        pub fn poll_recv(&self, cx: &mut Context) -> Poll<Option<T>> where R: Recycle<T> {}
        pub fn is_closed(&self) -> bool {}
        pub fn capacity(&self) -> usize {}
        pub fn remaining(&self) -> usize {}
        pub fn len(&self) -> usize {}
        #[polls] pub fn is_empty(&self) -> bool {}
    }
    pub struct StaticChannel<T, const CAPACITY: usize, R = DefaultRecycle>;
    impl<T, const CAPACITY: usize> StaticChannel<T, CAPACITY> { pub fn new() -> Self {} }
    impl<T, R, const CAPACITY: usize> StaticChannel<T, CAPACITY, R> {
        pub fn split(&self) -> (StaticSender<T, R>, StaticReceiver<T, R>) {}
        pub fn try_split(&self) -> Option<(StaticSender<T, R>, StaticReceiver<T, R>)> {}
    }
    pub struct SendRef<T>;
    impl<T> Deref for SendRef<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T> DerefMut for SendRef<T> { fn deref_mut(&mut self) -> &mut T {} }
    pub struct RecvRef<T>;
    impl<T> Deref for RecvRef<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T> DerefMut for RecvRef<T> { fn deref_mut(&mut self) -> &mut T {} }
    pub struct RecvRefFuture<T>;
    impl<T> Future for RecvRefFuture<T> { type Output = Option<RecvRef<T>>; }
    pub struct RecvFuture<T, R = DefaultRecycle>;
    impl<T, R> Future for RecvFuture<T, R> where R: Recycle<T> { type Output = Option<T>; }
    pub mod errors {
        use core::fmt;
        pub enum SendTimeoutError<T = ()> { Timeout(T), Closed(T) }
        pub enum TrySendError<T = ()> { Full(T), Closed(T) }
        pub enum RecvTimeoutError { Timeout, Closed }
        pub enum TryRecvError { Empty, Closed }
        pub struct Closed<T = ()>;
        impl<T> Closed<T> { pub fn into_inner(self) -> T {} }
        impl<T> fmt::Display for Closed<T> {}
        impl<T> std::error::Error for Closed<T> {}
        impl<T> SendTimeoutError<T> {
            pub fn is_timeout(&self) -> bool {}
            pub fn is_closed(&self) -> bool {}
            pub fn into_inner(self) -> T {}
        }
        impl<T> fmt::Display for SendTimeoutError<T> {}
        impl<T> std::error::Error for SendTimeoutError<T> {}
        impl<T> TrySendError<T> {
            pub fn is_full(&self) -> bool {}
            pub fn is_closed(&self) -> bool {}
            pub fn into_inner(self) -> T {}
        }
        impl<T> fmt::Display for TrySendError<T> {}
        impl<T> std::error::Error for TrySendError<T> {}
        impl std::error::Error for RecvTimeoutError {}
        impl fmt::Display for RecvTimeoutError {}
        impl std::error::Error for TryRecvError {}
        impl fmt::Display for TryRecvError {}
    }
    pub mod blocking {
        use core::ops::{Deref, DerefMut};
        use crate::recycling::{DefaultRecycle, Recycle};
        use std::time::Duration;
        use super::errors::{Closed, RecvTimeoutError, SendTimeoutError, TryRecvError, TrySendError};
        pub fn channel<T: Default + Clone>(capacity: usize) -> (Sender<T>, Receiver<T>) {}
        pub fn with_recycle<T, R: Recycle<T>>(capacity: usize, recycle: R) -> (Sender<T, R>, Receiver<T, R>) {}
        pub struct Sender<T, R = DefaultRecycle>;
        impl<T, R> Sender<T, R> where R: Recycle<T> {
            #[blocking(channel)] #[advice("await that of `thingbuf::mpsc` instead")] pub fn send_ref(&self) -> Result<SendRef<T>, Closed> {}
            #[blocking(channel)] #[advice("await that of `thingbuf::mpsc` instead")] pub fn send(&self, val: T) -> Result<(), Closed<T>> {}
            #[blocking(channel, unless_zero(timeout))] #[advice("await that of `thingbuf::mpsc` instead")] pub fn send_ref_timeout(&self, timeout: Duration) -> Result<SendRef<T>, SendTimeoutError> {}
            #[blocking(channel, unless_zero(timeout))] #[advice("await that of `thingbuf::mpsc` instead")] pub fn send_timeout(&self, val: T, timeout: Duration) -> Result<(), SendTimeoutError<T>> {}
            pub fn try_send_ref(&self) -> Result<SendRef<T>, TrySendError> {}
            pub fn try_send(&self, val: T) -> Result<(), TrySendError<T>> {}
            pub fn capacity(&self) -> usize {}
            pub fn remaining(&self) -> usize {}
            pub fn len(&self) -> usize {}
            #[polls] pub fn is_empty(&self) -> bool {}
        }
        impl<T, R> Clone for Sender<T, R> {}
        pub struct Receiver<T, R = DefaultRecycle>;
        impl<T, R> Receiver<T, R> {
            #[blocking(channel)] #[advice("await that of `thingbuf::mpsc` instead")] pub fn recv_ref(&self) -> Option<RecvRef<T>> {}
            #[blocking(channel)] #[advice("await that of `thingbuf::mpsc` instead")] pub fn recv(&self) -> Option<T> where R: Recycle<T> {}
            #[blocking(channel, unless_zero(timeout))] #[advice("await that of `thingbuf::mpsc` instead")] pub fn recv_ref_timeout(&self, timeout: Duration) -> Result<RecvRef<T>, RecvTimeoutError> {}
            #[blocking(channel, unless_zero(timeout))] #[advice("await that of `thingbuf::mpsc` instead")] pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> where R: Recycle<T> {}
            #[polls(takes)] pub fn try_recv_ref(&self) -> Result<RecvRef<T>, TryRecvError> {}
            #[polls(takes)] pub fn try_recv(&self) -> Result<T, TryRecvError> where R: Recycle<T> {}
            pub fn is_closed(&self) -> bool {}
            pub fn capacity(&self) -> usize {}
            pub fn remaining(&self) -> usize {}
            pub fn len(&self) -> usize {}
            #[polls] pub fn is_empty(&self) -> bool {}
        }
        impl<T, R> Iterator for &Receiver<T, R> {
            type Item = RecvRef<T>;
            #[blocking(channel)] fn next(&mut self) -> Option<RecvRef<T>> {}
        }
        pub struct StaticSender<T, R = DefaultRecycle>;
        impl<T, R> StaticSender<T, R> where R: Recycle<T> {
            #[blocking(channel)] #[advice("await that of `thingbuf::mpsc` instead")] pub fn send_ref(&self) -> Result<SendRef<T>, Closed> {}
            #[blocking(channel)] #[advice("await that of `thingbuf::mpsc` instead")] pub fn send(&self, val: T) -> Result<(), Closed<T>> {}
            #[blocking(channel, unless_zero(timeout))] #[advice("await that of `thingbuf::mpsc` instead")] pub fn send_ref_timeout(&self, timeout: Duration) -> Result<SendRef<T>, SendTimeoutError> {}
            #[blocking(channel, unless_zero(timeout))] #[advice("await that of `thingbuf::mpsc` instead")] pub fn send_timeout(&self, val: T, timeout: Duration) -> Result<(), SendTimeoutError<T>> {}
            pub fn try_send_ref(&self) -> Result<SendRef<T>, TrySendError> {}
            pub fn try_send(&self, val: T) -> Result<(), TrySendError<T>> {}
            pub fn capacity(&self) -> usize {}
            pub fn remaining(&self) -> usize {}
            pub fn len(&self) -> usize {}
            #[polls] pub fn is_empty(&self) -> bool {}
        }
        impl<T, R> Clone for StaticSender<T, R> {}
        pub struct StaticReceiver<T, R = DefaultRecycle>;
        impl<T, R> StaticReceiver<T, R> {
            #[blocking(channel)] #[advice("await that of `thingbuf::mpsc` instead")] pub fn recv_ref(&self) -> Option<RecvRef<T>> {}
            #[blocking(channel)] #[advice("await that of `thingbuf::mpsc` instead")] pub fn recv(&self) -> Option<T> where R: Recycle<T> {}
            #[blocking(channel, unless_zero(timeout))] #[advice("await that of `thingbuf::mpsc` instead")] pub fn recv_ref_timeout(&self, timeout: Duration) -> Result<RecvRef<T>, RecvTimeoutError> {}
            #[blocking(channel, unless_zero(timeout))] #[advice("await that of `thingbuf::mpsc` instead")] pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> where R: Recycle<T> {}
            #[polls(takes)] pub fn try_recv_ref(&self) -> Result<RecvRef<T>, TryRecvError> {}
            #[polls(takes)] pub fn try_recv(&self) -> Result<T, TryRecvError> where R: Recycle<T> {}
            pub fn is_closed(&self) -> bool {}
            pub fn capacity(&self) -> usize {}
            pub fn remaining(&self) -> usize {}
            pub fn len(&self) -> usize {}
            #[polls] pub fn is_empty(&self) -> bool {}
        }
        impl<T, R> Iterator for &StaticReceiver<T, R> {
            type Item = RecvRef<T>;
            #[blocking(channel)] fn next(&mut self) -> Option<RecvRef<T>> {}
        }
        pub struct StaticChannel<T, const CAPACITY: usize, R = DefaultRecycle>;
        impl<T, const CAPACITY: usize> StaticChannel<T, CAPACITY> { pub fn new() -> Self {} }
        impl<T, R, const CAPACITY: usize> StaticChannel<T, CAPACITY, R> {
            pub fn split(&self) -> (StaticSender<T, R>, StaticReceiver<T, R>) {}
            pub fn try_split(&self) -> Option<(StaticSender<T, R>, StaticReceiver<T, R>)> {}
        }
        pub struct SendRef<T>;
        impl<T> Deref for SendRef<T> {
            type Target = T;
            fn deref(&self) -> &T {}
        }
        impl<T> DerefMut for SendRef<T> { fn deref_mut(&mut self) -> &mut T {} }
        pub struct RecvRef<T>;
        impl<T> Deref for RecvRef<T> {
            type Target = T;
            fn deref(&self) -> &T {}
        }
        impl<T> DerefMut for RecvRef<T> { fn deref_mut(&mut self) -> &mut T {} }
    }
}
pub mod recycling {
    pub trait Recycle<T> {
        fn new_element(&self) -> T;
        fn recycle(&self, element: &mut T);
    }
    #[derive(Clone, Default)] pub struct DefaultRecycle;
    #[derive(Clone)] pub struct WithCapacity;
    impl DefaultRecycle { pub fn new() -> Self {} }
    impl<T> Recycle<T> for DefaultRecycle where T: Default + Clone {
        fn new_element(&self) -> T {}
        fn recycle(&self, element: &mut T) {}
    }
    impl WithCapacity {
        pub fn new() -> Self {}
        pub fn with_max_capacity(self, max: usize) -> Self {}
        pub fn with_min_capacity(self, min: usize) -> Self {}
        pub fn min_capacity(&self) -> usize {}
        pub fn max_capacity(&self) -> usize {}
    }
    impl Default for WithCapacity {}
}
