//! cursive 0.21.1. While it runs it holds its thread.

pub use cursive_core::*;
use std::io;
#[not_send] pub struct CursiveRunnable;
impl CursiveRunnable {
    pub fn new<F>(backend_init: F) -> Self {}
    pub fn crossterm() -> Self {}
    pub fn ncurses() -> Self {}
    pub fn termion() -> Self {}
    pub fn dummy() -> Self {}
    #[blocking(stdin)] #[advice("give it a thread of its own, and talk to it through `cb_sink`")] pub fn run(&mut self) {}
    #[blocking(stdin)] #[advice("give it a thread of its own, and talk to it through `cb_sink`")] pub fn try_run(&mut self) -> Result<(), Box<dyn std::error::Error>> {}
    pub fn runner(&mut self) -> CursiveRunner<&mut Cursive> {}
    pub fn into_runner(self) -> CursiveRunner<CursiveRunnable> {}
}
impl Default for CursiveRunnable {}
impl std::ops::Deref for CursiveRunnable { type Target = Cursive; fn deref(&self) -> &Cursive {} }
impl std::ops::DerefMut for CursiveRunnable { fn deref_mut(&mut self) -> &mut Cursive {} }
pub fn default() -> CursiveRunnable {}
pub fn crossterm() -> CursiveRunnable {}
pub fn ncurses() -> CursiveRunnable {}
pub fn termion() -> CursiveRunnable {}
pub fn dummy() -> CursiveRunnable {}
pub trait CursiveExt {
    #[blocking(stdin)] #[advice("give it a thread of its own, and talk to it through `cb_sink`")] fn run(&mut self) {}
    #[blocking(stdin)] #[advice("give it a thread of its own, and talk to it through `cb_sink`")] fn run_crossterm(&mut self) -> io::Result<()> {}
    #[blocking(stdin)] #[advice("give it a thread of its own, and talk to it through `cb_sink`")] fn run_termion(&mut self) -> io::Result<()> {}
    #[blocking(stdin)] #[advice("give it a thread of its own, and talk to it through `cb_sink`")] fn run_ncurses(&mut self) -> io::Result<()> {}
}
impl CursiveExt for cursive_core::Cursive {}
