//! pcsc 2.9.0.

use std::ffi::{CStr, CString};
use std::ops::Deref;
use std::time::Duration;
#[derive(Debug, Clone, Copy, PartialEq, Eq)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Debug, Clone, Copy)] pub enum Scope { User, Terminal, System, Global }
#[derive(Debug, Clone, Copy)] pub enum ShareMode { Exclusive, Shared, Direct }
#[derive(Debug, Clone, Copy)] pub enum Disposition { LeaveCard, ResetCard, UnpowerCard, EjectCard }
#[derive(Debug, Clone, Copy)] pub struct Protocols;
#[derive(Debug, Clone, Copy)] pub struct State;
#[derive(Clone)] pub struct Context;
impl Context {
    pub fn establish(scope: Scope) -> Result<Context, Error> {}
    pub fn release(self) -> Result<(), (Context, Error)> {}
    pub fn is_valid(&self) -> Result<(), Error> {}
    pub fn cancel(&self) -> Result<(), Error> {}
    pub fn list_readers(&self, buffer: &mut [u8]) -> Result<ReaderNames, Error> {}
    pub fn list_readers_owned(&self) -> Result<Vec<CString>, Error> {}
    #[blocking(fs)] pub fn connect(&self, reader: &CStr, share_mode: ShareMode, preferred_protocols: Protocols) -> Result<Card, Error> {}
    #[blocking(fs, unless_zero(timeout))] pub fn get_status_change<D: Into<Option<Duration>>>(&self, timeout: D, readers: &mut [ReaderState]) -> Result<(), Error> {}
}
pub struct ReaderNames<'buf>;
impl<'buf> Iterator for ReaderNames<'buf> { type Item = &'buf CStr; fn next(&mut self) -> Option<&'buf CStr> {} }
pub struct ReaderState;
impl ReaderState {
    pub fn new<T: Into<CString>>(name: T, current_state: State) -> ReaderState {}
    pub fn name(&self) -> &CStr {}
    pub fn current_state(&self) -> State {}
    pub fn event_state(&self) -> State {}
    pub fn sync_current_state(&mut self) {}
}
pub struct Card;
impl Card {
    #[blocking(fs)] pub fn transaction(&mut self) -> Result<Transaction, Error> {}
    #[blocking(fs)] pub fn reconnect(&mut self, share_mode: ShareMode, preferred_protocols: Protocols, initialization: Disposition) -> Result<(), Error> {}
    #[blocking(fs)] pub fn disconnect(self, disposition: Disposition) -> Result<(), (Card, Error)> {}
    #[blocking(fs)] pub fn transmit<'buf>(&self, send_buffer: &[u8], receive_buffer: &'buf mut [u8]) -> Result<&'buf [u8], Error> {}
    #[blocking(fs)] pub fn transmit2<'buf>(&self, send_buffer: &[u8], receive_buffer: &'buf mut [u8]) -> Result<&'buf [u8], (Error, usize)> {}
    #[blocking(fs)] pub fn control<'buf>(&self, control_code: u32, send_buffer: &[u8], receive_buffer: &'buf mut [u8]) -> Result<&'buf [u8], Error> {}
}
pub struct Transaction<'tx>;
impl<'tx> Transaction<'tx> { #[blocking(fs)] pub fn end(self, disposition: Disposition) -> Result<(), (Transaction<'tx>, Error)> {} }
impl<'tx> Deref for Transaction<'tx> { type Target = Card; fn deref(&self) -> &Card {} }
