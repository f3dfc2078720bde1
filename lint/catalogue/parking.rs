//! parking 2.2.1.

use std::time::{Duration, Instant};
pub fn pair() -> (Parker, Unparker) {}
pub struct Parker;
impl Parker {
    pub fn new() -> Parker {}
    #[blocking(sleep)] pub fn park(&self) {}
    #[blocking(sleep, unless_zero(duration))] pub fn park_timeout(&self, duration: Duration) -> bool {}
    #[blocking(sleep)] pub fn park_deadline(&self, instant: Instant) -> bool {}
    pub fn unpark(&self) -> bool {}
    pub fn unparker(&self) -> Unparker {}
}
impl Default for Parker {}
#[derive(Clone)] pub struct Unparker;
impl Unparker { pub fn unpark(&self) -> bool {} }
