using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Router.Codegen;

namespace Acme.Gateway;

/// <summary>Answers a request that cannot be read with a problem that names the place in the JSON.</summary>
internal sealed class Refusal(IProblemDetailsService problems, IHostEnvironment environment) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellation)
    {
        if (exception is not BadHttpRequestException refused)
            return ValueTask.FromResult(false);
        var details = new ProblemDetails { Status = refused.StatusCode, Detail = refused.Message };
        if (JsonProblem.Of(refused) is { } problem)
        {
            details.Detail = problem.Reason;
            details.Extensions["path"] = problem.Path;
            if (problem is { Expected: { } expected, Found: { } found })
            {
                details.Extensions["expected"] = expected;
                details.Extensions["found"] = found;
            }

            // Strangers do not see which page says so.
            if (environment.IsDevelopment())
                details.Extensions["page"] = $"{problem.Page} line {problem.Line}";
        }

        context.Response.StatusCode = refused.StatusCode;
        return problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = context, ProblemDetails = details });
    }
}
