//! crossbeam_channel 0.5.17.

use crate::context::Context;
use crate::select::{Operation, SelectHandle, Token};
use std::{error, fmt};
use std::time::{Duration, Instant};
pub fn unbounded<T>() -> (Sender<T, Unbounded>, Receiver<T>) {}
pub fn bounded<T>(cap: usize) -> (Sender<T, Bounded>, Receiver<T>) {}
pub fn after(duration: Duration) -> Receiver<Instant> {}
pub fn at(when: Instant) -> Receiver<Instant> {}
pub fn never<T>() -> Receiver<T> {}
pub fn tick(duration: Duration) -> Receiver<Instant> {}
/// `Size` is not the crate's: what made the channel says whether a send can wait for room.
pub struct Sender<T, Size>;
pub struct Unbounded;
pub struct Bounded;
pub struct Unsure;
// Of a sender in a field or parameter it is not known; the first impl is taken then, which asks what the package makes.
impl<T> Sender<T, Unsure> {
    #[blocking(channel, only_made_by(bounded, unbounded))] pub fn send(&self, msg: T) -> Result<(), SendError<T>> {}
    #[blocking(channel, unless_zero(timeout), only_made_by(bounded, unbounded))] pub fn send_timeout(&self, msg: T, timeout: Duration) -> Result<(), SendTimeoutError<T>> {}
    #[blocking(channel, only_made_by(bounded, unbounded))] pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>> {}
}
impl<T> Sender<T, Unbounded> {
    pub fn send(&self, msg: T) -> Result<(), SendError<T>> {}
    pub fn send_timeout(&self, msg: T, timeout: Duration) -> Result<(), SendTimeoutError<T>> {}
    pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>> {}
}
impl<T> Sender<T, Bounded> {
    #[blocking(channel, unless_alone(bounded))] pub fn send(&self, msg: T) -> Result<(), SendError<T>> {}
    #[blocking(channel, unless_zero(timeout))] pub fn send_timeout(&self, msg: T, timeout: Duration) -> Result<(), SendTimeoutError<T>> {}
    #[blocking(channel)] pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>> {}
}
impl<T, Size> Sender<T, Size> {
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>> {}
    #[polls]
    pub fn is_empty(&self) -> bool {}
    #[polls]
    pub fn is_full(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn capacity(&self) -> Option<usize> {}
    pub fn same_channel(&self, other: &Self) -> bool {}
}
impl<T, Size> Clone for Sender<T, Size> {}
impl<T, Size> SelectHandle for Sender<T, Size> {
    fn try_select(&self, token: &mut Token) -> bool {}
    fn deadline(&self) -> Option<Instant> {}
    fn register(&self, oper: Operation, cx: &Context) -> bool {}
    fn unregister(&self, oper: Operation) {}
    fn accept(&self, token: &mut Token, cx: &Context) -> bool {}
    fn is_ready(&self) -> bool {}
    fn watch(&self, oper: Operation, cx: &Context) -> bool {}
    fn unwatch(&self, oper: Operation) {}
}
pub struct Receiver<T>;
impl<T> Receiver<T> {
    #[polls(takes)]
    pub fn try_recv(&self) -> Result<T, TryRecvError> {}
    #[blocking(channel)] #[advice("use an async channel, whose `recv` is awaited")] pub fn recv(&self) -> Result<T, RecvError> {}
    #[blocking(channel, unless_zero(timeout))] pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> {}
    #[blocking(channel)] pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError> {}
    #[polls]
    pub fn is_empty(&self) -> bool {}
    #[polls]
    pub fn is_full(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn capacity(&self) -> Option<usize> {}
    pub fn iter(&self) -> Iter<T> {}
    pub fn try_iter(&self) -> TryIter<T> {}
    pub fn same_channel(&self, other: &Receiver<T>) -> bool {}
}
impl<T> Clone for Receiver<T> {}
impl<T> IntoIterator for &Receiver<T> {
    type Item = T;
    type IntoIter = Iter<T>;
    fn into_iter(self) -> Self::IntoIter {}
}
impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> Self::IntoIter {}
}
impl<T> SelectHandle for Receiver<T> {
    fn try_select(&self, token: &mut Token) -> bool {}
    fn deadline(&self) -> Option<Instant> {}
    fn register(&self, oper: Operation, cx: &Context) -> bool {}
    fn unregister(&self, oper: Operation) {}
    fn accept(&self, token: &mut Token, cx: &Context) -> bool {}
    fn is_ready(&self) -> bool {}
    fn watch(&self, oper: Operation, cx: &Context) -> bool {}
    fn unwatch(&self, oper: Operation) {}
}
pub struct Iter<T>;
impl<T> Iterator for Iter<T> {
    type Item = T;
    #[blocking(channel)] fn next(&mut self) -> Option<Self::Item> {}
}
pub struct TryIter<T>;
impl<T> Iterator for TryIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<Self::Item> {}
}
pub struct IntoIter<T>;
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    #[blocking(channel)] fn next(&mut self) -> Option<Self::Item> {}
}
#[derive(Clone, Copy)] pub struct SendError<T>(pub T);
impl<T> fmt::Display for SendError<T> {}
impl<T> error::Error for SendError<T> {}
impl<T> SendError<T> { pub fn into_inner(self) -> T {} }
#[derive(Clone, Copy)] pub enum TrySendError<T> { Full(T), Disconnected(T) }
impl<T> fmt::Display for TrySendError<T> {}
impl<T> error::Error for TrySendError<T> {}
impl<T> From<SendError<T>> for TrySendError<T> {}
impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T {}
    #[polls]
    pub fn is_full(&self) -> bool {}
    pub fn is_disconnected(&self) -> bool {}
}
#[derive(Clone, Copy)] pub enum SendTimeoutError<T> { Timeout(T), Disconnected(T) }
impl<T> fmt::Display for SendTimeoutError<T> {}
impl<T> error::Error for SendTimeoutError<T> {}
impl<T> From<SendError<T>> for SendTimeoutError<T> {}
impl<T> SendTimeoutError<T> {
    pub fn into_inner(self) -> T {}
    pub fn is_timeout(&self) -> bool {}
    pub fn is_disconnected(&self) -> bool {}
}
#[derive(Clone, Copy)] pub struct RecvError;
impl fmt::Display for RecvError {}
impl error::Error for RecvError {}
#[derive(Clone, Copy)] pub enum TryRecvError { Empty, Disconnected }
impl fmt::Display for TryRecvError {}
impl error::Error for TryRecvError {}
impl From<RecvError> for TryRecvError {}
impl TryRecvError {
    #[polls]
    pub fn is_empty(&self) -> bool {}
    pub fn is_disconnected(&self) -> bool {}
}
#[derive(Clone, Copy)] pub enum RecvTimeoutError { Timeout, Disconnected }
impl fmt::Display for RecvTimeoutError {}
impl error::Error for RecvTimeoutError {}
impl From<RecvError> for RecvTimeoutError {}
impl RecvTimeoutError {
    pub fn is_timeout(&self) -> bool {}
    pub fn is_disconnected(&self) -> bool {}
}
#[derive(Clone, Copy)] pub struct TrySelectError;
impl fmt::Display for TrySelectError {}
impl error::Error for TrySelectError {}
#[derive(Clone, Copy)] pub struct SelectTimeoutError;
impl fmt::Display for SelectTimeoutError {}
impl error::Error for SelectTimeoutError {}
#[derive(Clone, Copy)] pub struct TryReadyError;
#[derive(Clone, Copy)] pub struct ReadyTimeoutError;
pub struct Select;
impl Select {
    pub fn new() -> Select {}
    pub fn new_biased() -> Self {}
    pub fn send<T, Size>(&mut self, s: &Sender<T, Size>) -> usize {}
    pub fn recv<T>(&mut self, r: &Receiver<T>) -> usize {}
    pub fn remove(&mut self, index: usize) {}
    pub fn try_select(&mut self) -> Result<SelectedOperation, TrySelectError> {}
    #[blocking(channel)] pub fn select(&mut self) -> SelectedOperation {}
    #[blocking(channel, unless_zero(timeout))] pub fn select_timeout(&mut self, timeout: Duration) -> Result<SelectedOperation, SelectTimeoutError> {}
    #[blocking(channel)] pub fn select_deadline(&mut self, deadline: Instant) -> Result<SelectedOperation, SelectTimeoutError> {}
    pub fn try_ready(&mut self) -> Result<usize, TryReadyError> {}
    #[blocking(channel)] pub fn ready(&mut self) -> usize {}
    #[blocking(channel, unless_zero(timeout))] pub fn ready_timeout(&mut self, timeout: Duration) -> Result<usize, ReadyTimeoutError> {}
    #[blocking(channel)] pub fn ready_deadline(&mut self, deadline: Instant) -> Result<usize, ReadyTimeoutError> {}
}
impl Clone for Select {}
impl Default for Select {}
pub struct SelectedOperation;
impl SelectedOperation {
    pub fn index(&self) -> usize {}
    pub fn send<T, Size>(self, s: &Sender<T, Size>, msg: T) -> Result<(), SendError<T>> {}
    pub fn recv<T>(self, r: &Receiver<T>) -> Result<T, RecvError> {}
}
#[blocking(channel)] #[unless_arm(default)] macro_rules! select { () => {} }
#[blocking(channel)] #[unless_arm(default)] macro_rules! select_biased { () => {} }
pub mod context {
    use crate::select::Selected;
    use std::thread::ThreadId;
    use std::time::Instant;
    #[derive(Clone)] pub struct Context;
    impl Context {
        pub fn with<F, R>(f: F) -> R where F: FnOnce(&Context) -> R { let a: &Context; f(a) }
        pub fn try_select(&self, select: Selected) -> Result<(), Selected> {}
        pub fn selected(&self) -> Selected {}
        pub fn store_packet(&self, packet: *mut()) {}
        pub fn wait_packet(&self) -> *mut() {}
        pub fn wait_until(&self, deadline: Option<Instant>) -> Selected {}
        pub fn unpark(&self) {}
        pub fn thread_id(&self) -> ThreadId {}
    }
}
pub mod select {
    use crate::context::Context;
    use std::time::Instant;
    #[derive(Default)] pub struct Token;
    #[derive(Clone, Copy)] pub struct Operation;
    impl Operation { pub fn hook<T>(r: &mut T) -> Operation {} }
    pub trait SelectHandle {
        fn try_select(&self, token: &mut Token) -> bool;
        fn deadline(&self) -> Option<Instant>;
        fn register(&self, oper: Operation, cx: &Context) -> bool;
        fn unregister(&self, oper: Operation);
        fn accept(&self, token: &mut Token, cx: &Context) -> bool;
        fn is_ready(&self) -> bool;
        fn watch(&self, oper: Operation, cx: &Context) -> bool;
        fn unwatch(&self, oper: Operation);
    }
    impl<T: SelectHandle> SelectHandle for &T {
        fn try_select(&self, token: &mut Token) -> bool {}
        fn deadline(&self) -> Option<Instant> {}
        fn register(&self, oper: Operation, cx: &Context) -> bool {}
        fn unregister(&self, oper: Operation) {}
        fn accept(&self, token: &mut Token, cx: &Context) -> bool {}
        fn is_ready(&self) -> bool {}
        fn watch(&self, oper: Operation, cx: &Context) -> bool {}
        fn unwatch(&self, oper: Operation) {}
    }
    #[derive(Clone, Copy)] pub enum Selected { Waiting, Aborted, Disconnected, Operation(Operation) }
    impl From<usize> for Selected {}
    impl Into<usize> for Selected { fn into(self) -> usize {} }
}
