//! ffmpeg_sidecar 2.7.0.

pub mod command {
    use crate::child::FfmpegChild;
    use std::ffi::OsStr;
    use std::io;
    use std::process::{Command, CommandArgs};
    pub struct FfmpegCommand;
    impl FfmpegCommand {
        pub fn new() -> Self {}
        pub fn new_with_path<S: AsRef<OsStr>>(path_to_ffmpeg_binary: S) -> Self {}
        pub fn hide_banner(&mut self) -> &mut Self {}
        pub fn format<S: AsRef<str>>(&mut self, format: S) -> &mut Self {}
        pub fn input<S: AsRef<OsStr>>(&mut self, path_or_url: S) -> &mut Self {}
        pub fn output<S: AsRef<OsStr>>(&mut self, path_or_url: S) -> &mut Self {}
        pub fn overwrite(&mut self) -> &mut Self {}
        pub fn no_overwrite(&mut self) -> &mut Self {}
        pub fn codec_video<S: AsRef<str>>(&mut self, codec: S) -> &mut Self {}
        pub fn codec_audio<S: AsRef<str>>(&mut self, codec: S) -> &mut Self {}
        pub fn codec_subtitle<S: AsRef<str>>(&mut self, codec: S) -> &mut Self {}
        pub fn duration<S: AsRef<str>>(&mut self, duration: S) -> &mut Self {}
        pub fn to<S: AsRef<str>>(&mut self, position: S) -> &mut Self {}
        pub fn limit_file_size(&mut self, size_in_bytes: u32) -> &mut Self {}
        pub fn seek<S: AsRef<str>>(&mut self, position: S) -> &mut Self {}
        pub fn seek_eof<S: AsRef<str>>(&mut self, position: S) -> &mut Self {}
        pub fn filter<S: AsRef<str>>(&mut self, filtergraph: S) -> &mut Self {}
        pub fn crf(&mut self, crf: u32) -> &mut Self {}
        pub fn frames(&mut self, framecount: u32) -> &mut Self {}
        pub fn preset<S: AsRef<str>>(&mut self, preset: S) -> &mut Self {}
        pub fn rate(&mut self, fps: f32) -> &mut Self {}
        pub fn size(&mut self, width: u32, height: u32) -> &mut Self {}
        pub fn no_video(&mut self) -> &mut Self {}
        pub fn pix_fmt<S: AsRef<str>>(&mut self, format: S) -> &mut Self {}
        pub fn hwaccel<S: AsRef<str>>(&mut self, hwaccel: S) -> &mut Self {}
        pub fn no_audio(&mut self) -> &mut Self {}
        pub fn map<S: AsRef<str>>(&mut self, map_string: S) -> &mut Self {}
        pub fn readrate(&mut self, speed: f32) -> &mut Self {}
        pub fn realtime(&mut self) -> &mut Self {}
        pub fn fps_mode<S: AsRef<str>>(&mut self, parameter: S) -> &mut Self {}
        pub fn bitstream_filter_video<S: AsRef<str>>(&mut self, bitstream_filters: S) -> &mut Self {}
        pub fn filter_complex<S: AsRef<str>>(&mut self, filtergraph: S) -> &mut Self {}
        pub fn testsrc(&mut self) -> &mut Self {}
        pub fn rawvideo(&mut self) -> &mut Self {}
        pub fn pipe_stdout(&mut self) -> &mut Self {}
        pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Self {}
        pub fn args<I, S>(&mut self, args: I) -> &mut Self {}
        pub fn create_no_window(&mut self) -> &mut Self {}
        pub fn print_command(&mut self) -> &mut Self {}
        pub fn get_args(&self) -> CommandArgs {}
        #[blocking(spawn_process)] pub fn spawn(&mut self) -> io::Result<FfmpegChild> {}
        pub fn as_inner(&mut self) -> &Command {}
        pub fn as_inner_mut(&mut self) -> &mut Command {}
    }
    #[blocking(process)] pub fn ffmpeg_is_installed() -> bool {}
}
pub mod child {
    use crate::iter::FfmpegIterator;
    use std::io;
    use std::process::{Child, ChildStderr, ChildStdin, ChildStdout, ExitStatus};
    pub struct FfmpegChild;
    impl FfmpegChild {
        pub fn iter(&mut self) -> anyhow::Result<FfmpegIterator> {}
        pub fn take_stdout(&mut self) -> Option<ChildStdout> {}
        pub fn take_stderr(&mut self) -> Option<ChildStderr> {}
        pub fn take_stdin(&mut self) -> Option<ChildStdin> {}
        pub fn send_stdin_command(&mut self, command: &[u8]) -> anyhow::Result<()> {}
        pub fn quit(&mut self) -> anyhow::Result<()> {}
        pub fn kill(&mut self) -> io::Result<()> {}
        #[blocking(process)] pub fn wait(&mut self) -> io::Result<ExitStatus> {}
        pub fn as_inner(&mut self) -> &Child {}
        pub fn as_inner_mut(&mut self) -> &mut Child {}
    }
}
pub mod event {
    #[derive(Clone, Debug)] pub struct FfmpegProgress { pub frame: u32, pub fps: f32, pub time: String, pub speed: f32 }
    #[derive(Clone, Debug)] pub struct OutputVideoFrame { pub width: u32, pub height: u32, pub frame_num: u32, pub data: Vec<u8> }
    #[derive(Clone, Debug)] pub enum FfmpegEvent { Progress(FfmpegProgress), OutputFrame(OutputVideoFrame), OutputChunk(Vec<u8>), Error(String), LogEOF, Done }
}
pub mod iter {
    use crate::event::{FfmpegEvent, FfmpegProgress, OutputVideoFrame};
    pub struct FfmpegIterator;
    impl FfmpegIterator {
        #[blocking(process)] pub fn collect_metadata(&mut self) -> anyhow::Result<FfmpegMetadata> {}
        pub fn filter_errors(self) -> Events<String> {}
        pub fn filter_progress(self) -> Events<FfmpegProgress> {}
        pub fn filter_frames(self) -> Events<OutputVideoFrame> {}
        pub fn filter_chunks(self) -> Events<Vec<u8>> {}
        pub fn into_ffmpeg_stderr(self) -> Events<String> {}
    }
    impl Iterator for FfmpegIterator { type Item = FfmpegEvent; #[blocking(process)] fn next(&mut self) -> Option<FfmpegEvent> {} }
    /// Stands for what the crate gives as `impl Iterator`.
    pub struct Events<T>;
    impl<T> Iterator for Events<T> { type Item = T; #[blocking(process)] fn next(&mut self) -> Option<T> {} }
}
pub mod download {
    use std::path::{Path, PathBuf};
    #[blocking(net)] pub fn auto_download() -> anyhow::Result<()> {}
    pub fn ffmpeg_download_url() -> anyhow::Result<&'static str> {}
    #[blocking(net)] pub fn check_latest_version() -> anyhow::Result<String> {}
    #[blocking(net)] pub fn download_ffmpeg_package(url: &str, download_dir: &Path) -> anyhow::Result<PathBuf> {}
    #[blocking(fs)] pub fn unpack_ffmpeg(from_archive: &PathBuf, binary_folder: &Path) -> anyhow::Result<()> {}
}
pub mod paths {
    use std::path::PathBuf;
    pub fn ffmpeg_path() -> PathBuf {}
    pub fn sidecar_dir() -> anyhow::Result<PathBuf> {}
}
pub mod version { #[blocking(process)] pub fn ffmpeg_version() -> anyhow::Result<String> {} }
pub mod ffprobe {
    #[blocking(process)] pub fn ffprobe_version() -> anyhow::Result<String> {}
    #[blocking(process)] pub fn ffprobe_is_installed() -> bool {}
}
