using System.Diagnostics;
using System.Globalization;
using System.Text;
using Router.Codegen.Tool.Projects;

namespace Router.Codegen.Tool.Comparing.Versions;

/// <summary>A folder of a git repository. Its files are read at any revision without a check-out.</summary>
internal sealed class GitFolder(string folder)
{
    private const string Link = "120000";
    private const string Blob = "blob";

    /// <summary>The root folder of the repository.</summary>
    /// <exception cref="ProjectException">The folder is not in a repository.</exception>
    public async Task<string> Top(CancellationToken cancellation) =>
        Path.GetFullPath(Path.Combine(folder, (await Text(["rev-parse", "--show-cdup"], cancellation)).Trim()));

    /// <summary>The commits of a range in git's notation: <c>a..b</c>, or <c>a...b</c> from the common ancestor.</summary>
    /// <returns>The two commits. The second is null if the range is one revision, which is compared with the current files.</returns>
    /// <exception cref="ProjectException">There is no such commit.</exception>
    public async Task<(string Old, string? New)> Range(string range, CancellationToken cancellation)
    {
        var dots = range.IndexOf("..", StringComparison.Ordinal);

        // Git reads an empty revision as HEAD, so nothing would be compared. It is probably an unset variable of a build server.
        if (dots == 0 || string.IsNullOrWhiteSpace(range))
            throw new ProjectException($"'{range}' names no old revision. Write OLD..NEW, OLD...NEW, or OLD.");
        if (dots < 0)
            return (await Commit(range, cancellation), null);

        var isFromBase = range.AsSpan(dots + 2).StartsWith(".");
        var (old, now) = (await Commit(range[..dots], cancellation), await Commit(range[(dots + (isFromBase ? 3 : 2))..], cancellation));
        return (isFromBase ? (await Text(["merge-base", old, now], cancellation)).Trim() : old, now);
    }

    /// <summary>The files of a commit below the folder, by their paths relative to it.</summary>
    /// <param name="isRead">True for the paths to read.</param>
    public async Task<IReadOnlyList<(string Path, string Text)>> Files(
        string commit, Func<string, bool> isRead, CancellationToken cancellation)
    {
        var listing = await Text(["ls-tree", "-r", "-z", commit, "--", "."], cancellation);
        var files = new List<(string Path, string Id)>();
        foreach (var entry in listing.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            var (kind, path) = entry.Split('\t', 2) is [var left, var right] ? (left.Split(' '), right) : throw Unexpected(entry);
            if (kind[1] != Blob || !isRead(path))
                continue;
            if (kind[0] == Link)
                throw new ProjectException($"{path} is a symbolic link in {commit}. Links are not followed.");
            files.Add((path, kind[2]));
        }

        var bytes = await Output(["cat-file", "--batch"], string.Concat(files.Select(file => file.Id + "\n")), cancellation);
        var position = 0;
        return [.. files.Select(file => (file.Path, Next(bytes, ref position)))];
    }

    /// <summary>The next object of a batch: a line that ends with its size, its bytes, and a line feed.</summary>
    private static string Next(byte[] batch, ref int position)
    {
        var end = Array.IndexOf(batch, (byte)'\n', position);
        var head = Encoding.UTF8.GetString(batch, position, end - position);
        if (!int.TryParse(head[(head.LastIndexOf(' ') + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var size))
            throw Unexpected(head);

        position = end + 1 + size + 1;
        using var reader = new StreamReader(new MemoryStream(batch, end + 1, size), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    private async Task<string> Commit(string revision, CancellationToken cancellation)
    {
        var name = revision.Length == 0 ? "HEAD" : revision;
        try
        {
            return (await Text(["rev-parse", "--verify", "--end-of-options", name + "^{commit}"], cancellation)).Trim();
        }
        catch (ProjectException e)
        {
            throw new ProjectException($"'{name}' is no commit of a repository at {Path.GetFullPath(folder)} ({e.Message})");
        }
    }

    private async Task<string> Text(string[] arguments, CancellationToken cancellation) =>
        Encoding.UTF8.GetString(await Output(arguments, "", cancellation));

    /// <exception cref="ProjectException">Git is not installed, or fails.</exception>
    private async Task<byte[]> Output(string[] arguments, string input, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var git = Start(start);
        using var output = new MemoryStream();
        var reading = git.StandardOutput.BaseStream.CopyToAsync(output, cancellation);
        var errors = git.StandardError.ReadToEndAsync(cancellation);
        await git.StandardInput.WriteAsync(input.AsMemory(), cancellation);
        git.StandardInput.Close();
        await Task.WhenAll(reading, errors, git.WaitForExitAsync(cancellation));
        return git.ExitCode == 0
            ? output.ToArray()
            : throw new ProjectException($"git {arguments[0]}: {(await errors).Split('\n')[0].Trim()}");
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new ProjectException($"git cannot be run: {e.Message}");
        }
    }

    private static ProjectException Unexpected(string output) => new($"git returned '{output}', which is unexpected.");
}
