//! cursive_core 0.4.7. While it runs it holds its thread, and calls what the views were given there; that is not followed.

use std::path::Path;
#[not_send] pub struct Cursive;
impl Cursive {
    pub fn new() -> Self {}
    pub fn add_layer<T>(&mut self, view: T) {}
    pub fn add_fullscreen_layer<T>(&mut self, view: T) {}
    pub fn pop_layer(&mut self) -> Option<Box<dyn View>> {}
    pub fn add_global_callback<F, E>(&mut self, event: E, cb: F) {}
    pub fn set_fps(&mut self, fps: u32) {}
    pub fn set_autorefresh(&mut self, autorefresh: bool) {}
    pub fn set_user_data<T>(&mut self, user_data: T) {}
    pub fn user_data<T>(&mut self) -> Option<&mut T> {}
    pub fn call_on_name<V, F: FnOnce(&mut V) -> R, R>(&mut self, name: &str, callback: F) -> Option<R> { let v: &mut V; Some(callback(v)) }
    pub fn find_name<V>(&mut self, id: &str) -> Option<views::ViewRef<V>> {}
    pub fn cb_sink(&self) -> &CbSink {}
    #[blocking(fs)] pub fn load_theme_file<P: AsRef<Path>>(&mut self, filename: P) -> Result<(), theme::Error> {}
    pub fn load_toml(&mut self, content: &str) -> Result<(), theme::Error> {}
    pub fn quit(&mut self) {}
    pub fn is_running(&self) -> bool {}
    #[blocking(stdin)] #[advice("give it a thread of its own, and talk to it through `cb_sink`")] pub fn run_with<F>(&mut self, backend_init: F) {}
    #[blocking(stdin)] #[advice("give it a thread of its own, and talk to it through `cb_sink`")] pub fn try_run_with<E, F>(&mut self, backend_init: F) -> Result<(), E> {}
    pub fn into_runner<B>(self, backend: B) -> CursiveRunner<Cursive> {}
}
pub type CbSink = crossbeam_channel::Sender<Box<dyn FnOnce(&mut Cursive) + Send>>;
pub trait View {}
pub mod theme { #[derive(Debug)] pub enum Error {} }
pub mod views { pub struct ViewRef<V> { view: V } }
#[not_send] pub struct CursiveRunner<C> { siv: C }
impl<C> CursiveRunner<C> {
    #[blocking(stdin)] #[advice("give it a thread of its own, and talk to it through `cb_sink`")] pub fn run(&mut self) {}
    #[blocking(stdin)] pub fn step(&mut self) -> bool {}
    pub fn refresh(&mut self) {}
    pub fn into_inner(self) -> C { self.siv }
}
impl<C> std::ops::Deref for CursiveRunner<C> { type Target = C; fn deref(&self) -> &C { &self.siv } }
impl<C> std::ops::DerefMut for CursiveRunner<C> { fn deref_mut(&mut self) -> &mut C { &mut self.siv } }
